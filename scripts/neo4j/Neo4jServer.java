import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * In: a data folder, a Bolt port (0 for any free one) and the page cache in megabytes. Out: a Neo4j
 * Community that answers Bolt on the loopback address, and one line `ready bolt://127.0.0.1:PORT`.
 *
 * <p>With NEO4J_PASSWORD set, user `neo4j` has that password from the first `ready` on; without it
 * nobody is asked for one. SIGTERM ends it cleanly. Three flags are for tests:
 * `--end-with-stdin` ends it when whoever started it dies, `--remove-data` then removes the folder,
 * `--plan-once` plans a statement once, not anew for each size of its lists and texts, nor because the
 * database has grown or was emptied since.
 *
 * <p>A single file, compiled by `java` itself at every start, against the jars of either line.
 */
public final class Neo4jServer {
  public static void main(String[] arguments) {
    var words = List.of(arguments);
    if (words.size() < 3) {
      System.err.println(
          "Expected: DATA_FOLDER PORT PAGE_CACHE_MB [--end-with-stdin] [--remove-data] [--plan-once]");
      System.exit(2);
    }
    var folder = Path.of(words.get(0));
    var running = new AtomicReference<DatabaseManagementService>();
    endCleanly(running, folder, words.contains("--remove-data"));
    if (words.contains("--end-with-stdin")) {
      endWithStdin();
    }
    try {
      var password = System.getenv("NEO4J_PASSWORD");
      var hasPassword = password != null && !password.isEmpty();
      var builder =
          prepare(folder, number(words.get(1)), number(words.get(2)), hasPassword);
      if (words.contains("--plan-once")) {
        builder
            .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
            .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1));
      }
      var service = builder.build();
      running.set(service);
      if (hasPassword) {
        setPassword(service, password);
      }
      System.out.println("ready bolt://127.0.0.1:" + awaitPort(service));
    } catch (Exception failure) {
      printCauses(failure);
      System.exit(1);
    }
  }

  private static DatabaseManagementServiceBuilder prepare(
      Path folder, int port, int pageCacheMegabytes, boolean hasPassword) {
    var address = new SocketAddress("127.0.0.1", port);
    var builder = new DatabaseManagementServiceBuilder(folder);
    // Otherwise Bolt takes ten seconds to end, waiting for stragglers.
    set(builder, GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, "0");
    return builder
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(HttpsConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, hasPassword)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(
            GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMegabytes))
        // Otherwise every database takes 256 MB of disk for its first, nearly empty, log.
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false);
  }

  /** By text, as in neo4j.conf: in one line this setting is a number, in the other a duration. */
  private static <T> void set(
      DatabaseManagementServiceBuilder builder, Setting<T> setting, String text) {
    builder.setConfig(setting, ((SettingImpl<T>) setting).parse(text));
  }

  /**
   * Whoever embeds Neo4j acts without a login, so this also replaces a forgotten password. The user
   * is replaced too, for an ALTER refuses the password it has already.
   */
  private static void setPassword(DatabaseManagementService service, String password) {
    service
        .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
  }

  /** Waits for the database, then asks which port Bolt took: the one wish that 0 leaves open. */
  private static int awaitPort(DatabaseManagementService service) {
    var database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    if (!database.isAvailable(60_000)) {
      throw new IllegalStateException("The database was not available after 60 seconds.");
    }
    return ((GraphDatabaseAPI) database)
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  private static void endWithStdin() {
    var watcher =
        new Thread(
            () -> {
              try {
                while (System.in.read() != -1) {}
              } catch (IOException closed) {
                // A broken pipe says the same as its end.
              }
              System.exit(0);
            });
    watcher.setDaemon(true);
    watcher.start();
  }

  private static void endCleanly(
      AtomicReference<DatabaseManagementService> running, Path folder, boolean removesData) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (running.get() != null) {
                    running.get().shutdown();
                  }
                  if (removesData) {
                    remove(folder);
                  }
                }));
  }

  private static void remove(Path folder) {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException failure) {
      System.err.println("Could not remove " + folder + ": " + failure);
    }
  }

  /** Neo4j wraps the reason (a taken port, a locked folder) several times: all are shown. */
  private static void printCauses(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      System.err.println(cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }
  }

  private static int number(String word) {
    return Integer.parseInt(word);
  }
}

// Opens a Neo4j store: one driver with its pool of connections, and the database set up for us.
import neo4j, { type Config, type Driver } from 'neo4j-driver';
import { UsageError } from '../../errors.ts';
import { graphStoreOver } from '../graph-store.ts';
import type { StatementObserver, StatementRunner } from '../statements.ts';
import type { GraphStore } from '../store.ts';
import { type Login, readAddress } from './address.ts';
import { withinDeadline } from './deadline.ts';
import { failureOf } from './failures.ts';
import { knock } from './knock.ts';
import { neo4jRunner } from './runner.ts';
import type { Server } from './server.ts';
import { setUp } from './setup.ts';

export interface Neo4jOptions extends Login {
  readonly observer?: StatementObserver;
  /** The server's default one unless given. */
  readonly database?: string | undefined;
  /** How long to wait for a server that does not answer at all: 15 s unless given. */
  readonly connectTimeoutMs?: number;
  /** How long a read may take: 60 s unless given. */
  readonly readTimeoutMs?: number;
  /** How long a transaction that writes may take, with all its retries: 10 minutes unless given. */
  readonly writeTimeoutMs?: number;
}

const CONNECT_TIMEOUT_MS = 15_000;
const READ_TIMEOUT_MS = 60_000;
const WRITE_TIMEOUT_MS = 600_000;
/** The driver's own retries end before the deadline does. */
const RETRY_MS = 30_000;
/** A pooled connection that was idle for longer is asked for life before it is used. */
const IDLE_MS = 60_000;
/** All rows of an answer in one message. */
const FETCH_ALL = -1;

export async function openNeo4jStore(
  address: string,
  options: Neo4jOptions = {},
): Promise<GraphStore> {
  return graphStoreOver(await openNeo4jRunner(address, options));
}

/**
 * `neo4j://host:7687`, `bolt://host`, with `+s` for encryption (`+ssc`: with a certificate nobody vouches for). Creates
 * and migrates the schema. Throws StoreError where the server cannot be reached or refuses.
 */
export async function openNeo4jRunner(
  address: string,
  options: Neo4jOptions = {},
): Promise<StatementRunner> {
  const { uri, login } = readAddress(address, options);
  const connectTimeoutMs = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
  const driver = createDriver(uri, login, connectTimeoutMs);
  const server: Server = {
    driver,
    address: uri,
    database: options.database,
    readTimeoutMs: options.readTimeoutMs ?? READ_TIMEOUT_MS,
    writeTimeoutMs: options.writeTimeoutMs ?? WRITE_TIMEOUT_MS,
  };
  try {
    await knock(uri, connectTimeoutMs);
    await withinDeadline(driver.getServerInfo(), connectTimeoutMs, uri, 'connecting');
    await withinDeadline(setUp(server), server.writeTimeoutMs, uri, 'setting up');
    return neo4jRunner(server, options.observer);
  } catch (error) {
    // Not waited for: on a silent connection it would never end.
    driver.close().catch(() => undefined);
    throw failureOf(error, uri, 'opening');
  }
}

function createDriver(
  uri: string,
  { username, password }: Login,
  connectTimeoutMs: number,
): Driver {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  const config: Config = {
    disableLosslessIntegers: true,
    connectionTimeout: connectTimeoutMs,
    connectionAcquisitionTimeout: 2 * connectTimeoutMs,
    connectionLivenessCheckTimeout: IDLE_MS,
    maxTransactionRetryTime: RETRY_MS,
    fetchSize: FETCH_ALL,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'paperloom',
  };
  try {
    return neo4j.driver(uri, auth, config);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      'STORE_ADDRESS_UNKNOWN',
      `${JSON.stringify(uri)} is not the address of a Neo4j server: ${reason}.`,
      'Write neo4j://host:7687 or bolt://host:7687, with +s after the scheme for encryption.',
    );
  }
}

// The command that runs Neo4jServer.java: in a Java, the jars and the wishes, out file, words, env.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prepared } from './prepare.ts';

export interface ServerWishes {
  readonly dataDir: string;
  /** 0 for any free one. */
  readonly port: number;
  /** As `-Xmx` takes it: `512m`, `1g`. */
  readonly heap: string;
  /** Of user `neo4j`; without it nobody is asked for one. */
  readonly password?: string | undefined;
  /** For tests: the server ends when whoever started it dies. */
  readonly endWithParent?: boolean;
  /** For tests: it starts sooner, and is slower ever after. */
  readonly quickStart?: boolean;
  /** For tests: the data folder goes with the server. */
  readonly removeData?: boolean;
}

export interface JavaCommand {
  readonly file: string;
  readonly words: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export const SERVER_SOURCE = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));

const PAGE_CACHE_MB = 512;

// Packages of the JDK into which Neo4j and its Netty reach, as the neo4j.conf it ships opens them.
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

// Who lives for a test wants to be there soon, not fast after an hour. So statements are planned once as well: else a suite
// that asks each of them a few times, of a database that is emptied before each test, spends more on plans than on all its answers.
const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export function buildJavaCommand(prepared: Prepared, wishes: ServerWishes): JavaCommand {
  const { java, jars } = prepared;
  return {
    file: join(java.home, 'bin', 'java'),
    words: [
      `-Xmx${wishes.heap}`,
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Dio.netty.tryReflectionSetAccessible=true',
      '-Dlog4j2.disable.jmx=true',
      ...quietOnNewerJava(java.feature),
      ...(wishes.quickStart ? QUICK_START : []),
      '-cp',
      join(jars, '*'),
      SERVER_SOURCE,
      wishes.dataDir,
      String(wishes.port),
      String(PAGE_CACHE_MB),
      ...(wishes.endWithParent ? ['--end-with-stdin'] : []),
      ...(wishes.removeData ? ['--remove-data'] : []),
      ...(wishes.quickStart ? ['--plan-once'] : []),
    ],
    // Set in any case, so that a password from the surroundings is never taken by accident.
    env: { ...process.env, NEO4J_PASSWORD: wishes.password ?? '' },
  };
}

/** Newer Javas warn of what Neo4j's libraries do with memory, unless told that it is meant. */
function quietOnNewerJava(feature: number): string[] {
  return [
    ...(feature >= 21 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    ...(feature >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ];
}

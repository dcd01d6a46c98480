// The Neo4j servers of a test run: what `neo4j.ts` provides, and how a suite runs against each.
import { locks } from 'node:worker_threads';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';

export interface ReachableNeo4j {
  readonly name: string;
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
}

export interface SkippedNeo4j {
  readonly name: string;
  /** Why, and what to install. */
  readonly skip: string;
}

export type Neo4jOfTests = ReachableNeo4j | SkippedNeo4j;

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: readonly Neo4jOfTests[];
  }
}

/** A new server plans every statement for the first time, on cores that it shares with the other tests. */
const TEST_TIMEOUT_MS = 240_000;

/** Time for other test files to be done with a server. */
const TURN_TIMEOUT_MS = 1_800_000;

/**
 * One `describe` per server, skipped with its reason where there is none. The servers are shared by
 * all test files of the run, so each suite waits for its turn, and starts by emptying the database.
 */
export function describeNeo4j(name: string, suite: (server: ReachableNeo4j) => void): void {
  for (const server of inject('neo4j')) {
    if ('skip' in server) {
      describe(`${name} on Neo4j ${server.name}`, () => {
        it('is skipped', (context) => context.skip(server.skip));
      });
    } else {
      describe(`${name} on Neo4j ${server.name}`, { timeout: TEST_TIMEOUT_MS }, () => {
        takeTurns(server);
        suite(server);
      });
    }
  }
}

/** Test files run in threads of one process; a lock by the server's name lets one of them in at a time. */
function takeTurns({ uri }: ReachableNeo4j): void {
  const { promise: done, resolve: release } = Promise.withResolvers<void>();
  let held: Promise<void> | undefined;
  beforeAll(async () => {
    const { promise: granted, resolve: grant } = Promise.withResolvers<void>();
    held = locks.request(`neo4j ${uri}`, async () => {
      grant();
      await done;
    });
    await granted;
  }, TURN_TIMEOUT_MS);
  afterAll(async () => {
    release();
    await held;
  });
}

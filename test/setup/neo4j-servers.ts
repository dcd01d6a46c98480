// The Neo4j servers of a test run: what `neo4j.ts` provides, and how a suite runs against each.
import { describe, inject, it } from 'vitest';

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

/**
 * One `describe` per server, skipped with its reason where there is none. The servers are shared by
 * all suites of the run: clean up, and let no two suites that write run at once.
 */
export function describeNeo4j(name: string, suite: (server: ReachableNeo4j) => void): void {
  for (const server of inject('neo4j')) {
    if ('skip' in server) {
      describe(`${name} on Neo4j ${server.name}`, () => {
        it('is skipped', (context) => context.skip(server.skip));
      });
    } else {
      describe(`${name} on Neo4j ${server.name}`, () => suite(server));
    }
  }
}

// The test run of a checkout: real SQLite and, where they can be started, real Neo4j servers.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { Sequencer } from './test/setup/sequencer.ts';

export default defineConfig({
  // graphql 16 ships CommonJS and ES modules. Node takes the former; were tests to take the latter, there would be two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/verify/**'],
    globalSetup: ['test/setup/compile-cache.ts', 'test/setup/neo4j.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'threads',
    sequence: { sequencer: Sequencer },
    // Much of it waits for servers and processes of its own, so that a thread a core is not too many.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});

// Two projects of tests: those of a checkout, with real SQLite and, where they can be started, real Neo4j servers; and those on
// the real corpora in the folder PAPERLOOM_DATA names. `npm test` runs the first, `npm run verify` the second, CI both at once.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { Sequencer } from './test/setup/sequencer.ts';

export default defineConfig({
  // graphql 16 ships CommonJS and ES modules. Node takes the former; were tests to take the latter, there would be two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: ['test/setup/compile-cache.ts'],
    // What hangs is told; what is slow on a busy machine is not taken for it.
    hookTimeout: 240_000,
    pool: 'threads',
    sequence: { sequencer: Sequencer },
    // Much of it waits for servers and processes of its own, so that a thread a core is not too many.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: 'checkout',
          include: ['test/**/*.test.ts'],
          exclude: ['test/verify/**'],
          globalSetup: ['test/setup/neo4j.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'corpora',
          include: ['test/verify/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
    ],
  },
});

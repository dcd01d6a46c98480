// Three projects of tests: `stages` of what is pure but for stores in memory; `checkout` of all else that needs nothing but the
// checkout, with real SQLite and, where they can be started, real Neo4j servers; and `corpora` on the real corpora in the folder
// PAPERLOOM_DATA names. `npm test` runs the first two, `npm run verify` the third, CI all at once.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ALL, CORPORA, findStages } from './test/setup/files.ts';
import { Sequencer } from './test/setup/sequencer.ts';

const stages = findStages();

export default defineConfig({
  // graphql 16 ships CommonJS and ES modules. Node takes the former; were tests to take the latter, there would be two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: ['test/setup/compile-cache.ts'],
    // What hangs is told; what is slow on a busy machine is not taken for it.
    hookTimeout: 240_000,
    testTimeout: 120_000,
    pool: 'threads',
    sequence: { sequencer: Sequencer },
    // Much of it waits for servers and processes of its own, so that a thread a core is not too many.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      // A thread loads the modules and the lexicon once for all its files: half the time of these.
      {
        extends: true,
        test: { name: 'stages', include: stages, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'checkout',
          include: [ALL],
          exclude: [CORPORA, ...stages],
          globalSetup: ['test/setup/neo4j.ts'],
        },
      },
      { extends: true, test: { name: 'corpora', include: [CORPORA], testTimeout: 600_000 } },
    ],
  },
});

// Checks on the real corpora in the folder PAPERLOOM_DATA names; not part of `npm test`, which needs no data.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/verify/**/*.test.ts'],
    globalSetup: ['test/setup/compile-cache.ts', 'test/setup/neo4j.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // One after the other: some of them measure memory, and all of them are heavy.
    fileParallelism: false,
  },
});

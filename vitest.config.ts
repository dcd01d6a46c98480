// The test run of a checkout: real SQLite and, where they can be started, real Neo4j servers.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/verify/**'],
    globalSetup: ['test/setup/neo4j.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'threads',
  },
});

import neo4j from 'neo4j-driver';
import { expect, inject, it } from 'vitest';
import { describeNeo4j } from './neo4j-servers.ts';

it('every server of the run is there or says why not', () => {
  const servers = inject('neo4j');
  expect(servers.length).toBeGreaterThan(0);
  for (const server of servers) {
    expect('skip' in server ? server.skip : server.uri).not.toBe('');
  }
});

describeNeo4j('a provided server', ({ uri, username, password }) => {
  it('answers', async () => {
    const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
    const driver = neo4j.driver(uri, auth);
    try {
      const { records } = await driver.executeQuery('RETURN 1 AS one');
      expect(records.map((record) => record.get('one').toNumber())).toEqual([1]);
    } finally {
      await driver.close();
    }
  });
});

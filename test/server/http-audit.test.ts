// GraphQL over HTTP, as its specification's own audits have it (graphql-http).
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import type { ServiceOptions } from '../../src/server/service.ts';
import { openLibrary } from '../graphql/library.ts';
import { makeService } from './post.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

async function audit(options: Partial<ServiceOptions>) {
  const service = makeService(store, options);
  const fetchFn = (url: string, init: RequestInit) => service.fetch(url, init);
  const results = await auditServer({ url: 'http://localhost/graphql', fetchFn });
  const missed = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
  return { audits: results.length, missed };
}

describe('the audits of GraphQL over HTTP', () => {
  it('all pass in development', async () => {
    const { audits, missed } = await audit({ profile: 'development' });
    expect(audits).toBe(61);
    expect(missed).toEqual([]);
  });

  it('pass in production but for those that ask for the schema', async () => {
    const { missed } = await audit({ profile: 'production' });
    expect(missed).toHaveLength(4);
    for (const name of missed) expect(name).toContain('{variables} parameter');
  });
});

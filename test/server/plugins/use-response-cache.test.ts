// What is asked again costs no statement on SQLite while nobody commits, and is never told once the graph has changed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { put } from '../../graph/contract/harness.ts';
import { makeService, post } from '../post.ts';

const NEWEST = '{ papers(first: 2) { nodes { title } } }';

let folder: string;
let store: GraphStore;
/** Another process, as far as the first can tell. */
let elsewhere: GraphStore;
let statements: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-cache-'));
  const address = `sqlite:${join(folder, 'papers.db')}`;
  store = await openStore(address, {
    observer: { roundTrip: (names) => void statements.push(...names) },
  });
  elsewhere = await openStore(address);
  await put(elsewhere, [{ title: 'First', on: '2024-01-01', mentions: ['LoRA'] }]);
});
afterAll(async () => {
  await store.close();
  await elsewhere.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  statements = [];
});

async function costOf(ask: () => Promise<unknown>): Promise<readonly string[]> {
  statements = [];
  await ask();
  return statements;
}

describe('a query', () => {
  it('asked once costs nothing more, asked a third time nothing at all', async () => {
    const service = makeService(store);
    const ask = () => post(service, NEWEST);
    const first = await costOf(ask);
    expect(first).not.toContain('meta/stamp');
    expect(await costOf(ask)).toEqual(['meta/stamp', ...first]);
    expect(await costOf(ask)).toEqual([]);
    const { status, headers, body } = await ask();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/graphql-response+json');
    expect(body).toEqual({ data: { papers: { nodes: [{ title: 'First' }] } } });
  });

  it('is answered anew once another process has written', async () => {
    const service = makeService(store);
    for (let i = 0; i < 3; i++) await post(service, NEWEST);
    await put(elsewhere, [{ title: 'Second', on: '2024-02-01', mentions: ['LoRA'] }]);
    const { body } = await post(service, NEWEST);
    expect(body).toEqual({
      data: { papers: { nodes: [{ title: 'Second' }, { title: 'First' }] } },
    });
  });

  it('with other variables, or another operation of the document, is another', async () => {
    const service = makeService(store);
    const query = 'query One($n: Int) { papers(first: $n) { nodes { key } } }';
    for (let i = 0; i < 3; i++) await post(service, query, {}, { n: 1 });
    const { body } = await post(service, query, {}, { n: 0 });
    expect(body).toEqual({ data: { papers: { nodes: [] } } });
  });

  it('that ended in an error is worked out again', async () => {
    let isAway = true;
    const shaky: GraphStore = {
      ...store,
      stats: () => (isAway ? Promise.reject(new Error('away')) : store.stats()),
    };
    const service = makeService(shaky);
    const query = '{ papers { totalCount } stats { undatedPapers } }';
    for (let i = 0; i < 3; i++) {
      const { body } = await post(service, query);
      expect(body).toHaveProperty('errors');
    }
    isAway = false;
    expect((await post(service, query)).body).not.toHaveProperty('errors');
  });

  it('is worked out each time where the cache is off', async () => {
    const service = makeService(store, { cacheBytes: 0 });
    const ask = () => post(service, NEWEST);
    await ask();
    expect(await costOf(ask)).toEqual(['papers/page']);
    expect(await costOf(ask)).toEqual(['papers/page']);
  });
});

describe('a document', () => {
  it('sent again is neither parsed nor validated again', () => {
    const { parse, validate, schema } = makeService(store).getEnveloped({
      request: new Request('http://localhost/graphql'),
    });
    const document = parse(NEWEST);
    expect(parse(NEWEST)).toBe(document);
    expect(validate(schema, document)).toBe(validate(schema, document));
  });
});

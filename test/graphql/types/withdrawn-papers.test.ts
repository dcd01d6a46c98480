import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { put } from '../../graph/contract/harness.ts';
import { ask, askAll } from '../ask.ts';

const LIST = `query ($first: Int, $after: String) {
  withdrawnPapers(first: $first, after: $after) {
    nodes { key withdrawn mentions { concept { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

let store: GraphStore;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await put(store, [
    { arxiv: '2401.00001', title: 'Stands', mentions: ['LoRA'] },
    { arxiv: '2401.00002', title: 'Fell', mentions: ['LoRA'], records: [{ withdrawn: true }] },
    { arxiv: '2401.00003', title: 'Fell too', records: [{ withdrawn: true }] },
  ]);
});
afterAll(() => store.close());

describe('withdrawnPapers', () => {
  it('lists what sources took back, in pages, with what it names', async () => {
    const one = await ask(store, LIST, { first: 1 });
    expect(one).toMatchObject({
      withdrawnPapers: {
        nodes: [
          { key: 'arxiv:2401.00002', withdrawn: true, mentions: [{ concept: { name: 'LoRA' } }] },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  it('takes no cursor of another list', async () => {
    const { errors } = await askAll(store, LIST, { after: 'cDoxOjE' });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

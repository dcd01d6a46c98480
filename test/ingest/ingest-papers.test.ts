// A handover that brings papers back, killed between its commit and that: the same call again finishes it, once.
import { expect, it } from 'vitest';
import { curate } from '../../src/curate.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ingestPapers } from '../../src/ingest/ingest-papers.ts';
import type { PaperKey } from '../../src/model/paper.ts';
import { decisionOf } from '../decisions/sketches.ts';
import { openEmpty, TOOLS } from './run.ts';

const GONE = { id: 'gone', arxiv: '2106.09685', title: 'A paper that goes', abstract: 'On LoRA.' };
const KEY = 'arxiv:2106.09685' as PaperKey;
const TAKEN_BACK = { action: 'delete', paper: KEY } as const;

const hand = (store: GraphStore, key: string, readmit: boolean) =>
  ingestPapers({ papers: [GONE], key, by: 'Ada', readmit }, store, TOOLS);

/** The store of a process that is killed before its next decision. */
function killedAtDecision(store: GraphStore): GraphStore {
  return { ...store, curate: () => Promise.reject(new Error('killed')) };
}

it('papers come back by the same call again where the first was killed, and by no later one', async () => {
  const store = await openEmpty();
  await hand(store, 'first', false);
  await curate(store, [decisionOf(TAKEN_BACK)]);
  await expect(hand(killedAtDecision(store), 'back', true)).rejects.toThrow('killed');
  expect(await store.countPapers({})).toMatchObject({ count: 0 });
  expect(await hand(store, 'back', true)).toMatchObject({ isRepeated: true, readmitted: 1 });
  expect(await store.countPapers({})).toMatchObject({ count: 1 });
  await curate(store, [decisionOf(TAKEN_BACK)]);
  expect(await hand(store, 'back', true)).toMatchObject({ isRepeated: true, readmitted: 0 });
  expect(await store.countPapers({})).toMatchObject({ count: 0 });
});

it('the same papers under the same key are something else once they shall come back', async () => {
  const store = await openEmpty();
  await hand(store, 'first', false);
  expect(await hand(store, 'first', true)).toEqual({ kind: 'key-taken' });
});

// What a deletion that is asked for names: a key, and records only where nothing else leads to the paper for good.
import { expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { contentOf } from '../../../src/graphql/decide/asked.ts';
import { jsonl } from '../../ingest/inputs.ts';
import { openEmpty, run } from '../../ingest/run.ts';
import { arrangeHere, LORA_ONLY } from '../ask.ts';

const PAGE = { title: 'A paper that goes', abstract: 'LoRA is measured on SQuAD.' };

function deletionIn(store: GraphStore, paper: string) {
  const access = { who: 'ada', mayRead: () => true, mayWrite: () => true };
  const tools = { store, extractor: LORA_ONLY, arrange: arrangeHere };
  return contentOf({ action: 'delete', paper }, createContext(tools, access));
}

async function keyOfTheOne(store: GraphStore): Promise<string> {
  for await (const { key } of store.readPapers()) return key;
  return expect.fail();
}

it('names the records of a paper without arXiv id and DOI', async () => {
  const store = await openEmpty();
  await run(store, [jsonl({ ...PAGE, id: 'ours' }, { ...PAGE, id: 'theirs' })]);
  expect(await store.countPapers({})).toMatchObject({ count: 1 });
  const { records } = { records: [], ...(await deletionIn(store, await keyOfTheOne(store))) };
  expect(records).toHaveLength(2);
});

it('names no record where another of the paper has an arXiv id', async () => {
  const store = await openEmpty();
  await run(store, [jsonl({ ...PAGE, id: 'ours' }, { ...PAGE, id: 'x', arxiv: '2106.09685' })]);
  expect(await store.countPapers({})).toMatchObject({ count: 1 });
  expect(await deletionIn(store, 'arxiv:2106.09685')).toEqual({
    action: 'delete',
    paper: 'arxiv:2106.09685',
  });
});

it('is refused where it cannot name all records', async () => {
  const store = await openEmpty();
  const records = Array.from({ length: 1_001 }, (_, i) => ({ ...PAGE, id: `copy/${i}` }));
  await run(store, [jsonl(...records)], { batchSize: 2_000 });
  await expect(deletionIn(store, await keyOfTheOne(store))).rejects.toThrow('has 1001 records');
});

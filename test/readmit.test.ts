// Papers that were deleted, read again: they stay out, unless whoever reads them asks for them.
import { describe, expect, it } from 'vitest';
import { curate } from '../src/curate.ts';
import type { PaperKey } from '../src/model/paper.ts';
import { readmit } from '../src/readmit.ts';
import { decisionOf } from './decisions/sketches.ts';
import { jsonl } from './ingest/inputs.ts';
import { linesOf, openEmpty, run } from './ingest/run.ts';

const KEPT = { id: 'kept', title: 'A paper that stays', abstract: 'BERT parses with LoRA.' };
const GONE = {
  id: 'gone',
  arxiv: '2106.09685',
  title: 'A paper that goes',
  abstract: 'LoRA is measured on SQuAD.',
};
const KEY = 'arxiv:2106.09685' as PaperKey;
const ASKED = { by: 'Ada', at: new Date(0) };

async function withoutTheOne() {
  const store = await openEmpty();
  await run(store, [jsonl(KEPT, GONE)]);
  const whole = await linesOf(store);
  await curate(store, [decisionOf({ action: 'delete', paper: KEY })]);
  return { store, whole };
}

describe('a deleted paper that is read again', () => {
  it('is counted as kept out, and changes nothing that can be seen', async () => {
    const { store } = await withoutTheOne();
    const without = await linesOf(store);
    const report = await run(store, [jsonl(KEPT, { ...GONE, title: 'Another title' })]);
    expect(report).toMatchObject({
      papers: { added: 0, changed: 0, unchanged: 1, merged: 0 },
      keptOut: { records: 1, papers: [KEY] },
    });
    expect(await linesOf(store)).toEqual(without);
  });

  it('is kept out of a graph that has never seen it, where the log came first', async () => {
    const { store } = await withoutTheOne();
    const fresh = await openEmpty();
    await curate(fresh, (await store.loadDecisions()).decisions);
    const report = await run(fresh, [jsonl(KEPT, GONE)]);
    expect(report).toMatchObject({ papers: { added: 1 }, keptOut: { records: 1 } });
    expect(await linesOf(fresh)).toEqual(await linesOf(store));
  });

  it('is back where that is asked for, and the log tells why', async () => {
    const { store, whole } = await withoutTheOne();
    const { keptOut } = await run(store, [jsonl(KEPT, GONE)]);
    expect(await readmit(store, keptOut.papers, ASKED)).toMatchObject({ papers: 1 });
    expect(await linesOf(store)).toEqual(whole);
    expect((await store.findDecisions({ limit: 1 }))[0]?.decision).toMatchObject({
      action: 'undo',
      by: 'Ada',
      why: 'The paper was read again, and asked for.',
    });
    expect((await run(store, [jsonl(GONE)])).keptOut.records).toBe(0);
  });

  it('asks nothing of the log where none was kept out', async () => {
    const { store } = await withoutTheOne();
    const { keptOut } = await run(store, [jsonl(KEPT)]);
    expect(await readmit(store, keptOut.papers, ASKED)).toBeUndefined();
    expect((await store.loadDecisions()).decisions).toHaveLength(1);
  });

  it('is back and counts for nothing where its source took it back', async () => {
    const { store } = await withoutTheOne();
    const { keptOut } = await run(store, [jsonl({ ...GONE, withdrawn: true })]);
    expect(await readmit(store, keptOut.papers, ASKED)).toEqual({ papers: 1, withdrawn: 1 });
    expect(await store.stats()).toMatchObject({ papers: 1 });
  });

  it('that says of itself that it was withdrawn is stored, readable, and in no count', async () => {
    const store = await openEmpty();
    const withdrawn = { ...GONE, abstract: 'This paper has been withdrawn by the author.' };
    await run(store, [jsonl(KEPT, GONE)]);
    expect(await run(store, [jsonl(withdrawn)])).toMatchObject({ papers: { changed: 1 } });
    expect((await store.stats()).papers).toBe(1);
    expect((await store.loadPapers([KEY]))[0]).toMatchObject({ withdrawn: true });
  });
});

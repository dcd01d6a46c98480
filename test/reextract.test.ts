// Extracting stored papers again while another process goes on committing to the same store.
import { describe, expect, it } from 'vitest';
import { RevisionConflict } from '../src/errors.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { type ReextractTools, reextractStale } from '../src/reextract.ts';
import { jsonl } from './ingest/inputs.ts';
import { linesOf, openEmpty, run, TOOLS } from './ingest/run.ts';
import { wordExtractor } from './ingest/word-extractor.ts';

const PAPERS = Array.from({ length: 30 }, (_, i) => ({
  id: `arxiv:2401.${String(i).padStart(5, '0')}`,
  title: `Paper ${i}`,
  abstract: `We use LoRA and BERT in way ${i}.`,
}));

/** A store into which another one commits a paper of its own before each change that `comesBetween` names. */
function contested(store: GraphStore, comesBetween: (papers: number) => boolean): GraphStore {
  let others = 0;
  return {
    ...store,
    async apply(change) {
      if (comesBetween(change.papers.length)) {
        const id = `arxiv:2402.${String(others++).padStart(5, '0')}`;
        const tools = { fingerprint: 'words 2' };
        await run(store, [jsonl({ id, title: `Other ${id}`, abstract: 'On SQuAD.' })], tools);
      }
      return await store.apply(change);
    },
  };
}

/** Tells how many texts were extracted, and lets no time pass. */
function countingTools() {
  const seen = { texts: 0, pauses: [] as number[] };
  const extract = wordExtractor();
  const tools: ReextractTools = {
    concepts: TOOLS.concepts,
    fingerprint: 'words 2',
    batchSize: 16,
    extractTexts: (texts) => {
      seen.texts += texts.length;
      return extract(texts);
    },
    wait: async (milliseconds) => void seen.pauses.push(milliseconds),
  };
  return { seen, tools };
}

describe('extracting again', () => {
  it('gets through in smaller batches where another process commits all the time, and extracts no text twice', async () => {
    const store = await openEmpty();
    await run(store, [jsonl(...PAPERS)]);
    const { seen, tools } = countingTools();
    const contest = contested(store, (papers) => papers > 4);
    expect(await reextractStale(contest, tools)).toBe(30);
    expect(await store.countStale('words 2')).toBe(0);
    expect(seen.texts).toBe(30);
    expect(seen.pauses.slice(0, 2)).toEqual([20, 40]);
    const fresh = await openEmpty();
    await run(fresh, [jsonl(...PAPERS)], { fingerprint: 'words 2' });
    const ours = (await linesOf(store)).filter((line) => line.includes('"arxiv:2401.'));
    expect(ours).toEqual((await linesOf(fresh)).filter((line) => line.includes('"arxiv:2401.')));
  });

  it('gives up with a clear failure where nothing gets through, after pauses that grow', async () => {
    const store = await openEmpty();
    await run(store, [jsonl(...PAPERS)]);
    const { seen, tools } = countingTools();
    const contest = contested(store, () => true);
    await expect(reextractStale(contest, tools)).rejects.toThrow(RevisionConflict);
    expect(seen.pauses).toHaveLength(11);
    expect(seen.pauses).toEqual(seen.pauses.toSorted((x, y) => x - y));
    expect(seen.texts).toBe(16);
  });

  it('ends at once where it is interrupted in a pause', async () => {
    const store = await openEmpty();
    await run(store, [jsonl(...PAPERS)]);
    const { wait: _wait, ...tools } = countingTools().tools;
    const controller = new AbortController();
    const contest = contested(store, () => {
      setTimeout(() => controller.abort(), 5);
      return true;
    });
    expect(await reextractStale(contest, { ...tools, signal: controller.signal })).toBe(0);
  });
});

// Text in, graph out: what a run adds, changes, takes back and reports.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../src/graph/open-store.ts';
import type { GraphReader } from '../src/graph/store.ts';
import type { PaperKey } from '../src/model/paper.ts';
import { foldName, slugOf, uidOf } from '../src/model/slug.ts';
import { inputOf, jsonl } from './ingest/inputs.ts';
import { linesOf, openEmpty, run, TOOLS } from './ingest/run.ts';
import { wordExtractor } from './ingest/word-extractor.ts';

const FIRST = {
  id: 'arxiv:2401.00001',
  title: 'First',
  abstract: 'We use BERT and LoRA on SQuAD.',
};
const SECOND = { id: 'arxiv:2401.00002', title: 'Second', abstract: 'We use LoRA on ImageNet.' };

/** Concepts with their number of papers. */
async function countsOf(store: GraphReader): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for await (const { name, paperCount } of store.readConcepts()) {
    if (paperCount > 0) counts[name] = paperCount;
  }
  return counts;
}

async function pairsOf(store: GraphReader): Promise<number> {
  return store.countRelations();
}

describe('an ingest', () => {
  it('links papers to what they name and counts pairs', async () => {
    const store = await openEmpty();
    const report = await run(store, [jsonl(FIRST, SECOND)]);
    expect(report.papers).toMatchObject({ added: 2, changed: 0, merged: 0 });
    expect(await countsOf(store)).toEqual({ BERT: 1, LoRA: 2, SQuAD: 1, ImageNet: 1 });
    expect(await pairsOf(store)).toBe(4);
  });

  it('takes back exactly the links that a changed abstract no longer has', async () => {
    const [store, fresh] = [await openEmpty(), await openEmpty()];
    await run(store, [jsonl(FIRST, SECOND)]);
    const changed = { ...FIRST, abstract: 'We use LoRA and ResNet on SQuAD.' };
    const { papers } = await run(store, [jsonl(changed, SECOND)]);
    expect(papers).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    expect(await countsOf(store)).toEqual({ LoRA: 2, SQuAD: 1, ImageNet: 1, ResNet: 1 });
    await run(fresh, [jsonl(changed, SECOND)]);
    const before = await openEmpty();
    await run(before, [jsonl(FIRST)]);
    // What was known by its old text is still found by it: the one trace of an edit.
    const [trace] = (await linesOf(before)).filter((line) => line.includes('"redirect"'));
    const [lines, expected] = [await linesOf(store), await linesOf(fresh)];
    expect(lines.filter((line) => line !== trace)).toEqual(expected);
    expect(lines).toHaveLength(expected.length + 1);
  });

  it('lets an old key lead to the paper that took it over', async () => {
    const store = await openEmpty();
    const { id: _id, ...unnamed } = FIRST;
    await run(store, [jsonl(unnamed)]);
    const [old = 'none'] = (await linesOf(store)).flatMap((line) => line.match(/text:\w+/) ?? []);
    await run(store, [jsonl(FIRST)]);
    const { papers } = await store.stats();
    const [found] = await store.loadPapers([old as PaperKey]);
    expect([papers, found?.key]).toEqual([1, 'arxiv:2401.00001']);
  });

  it('extracts stale papers again and counts them apart', async () => {
    const store = await openEmpty();
    await run(store, [jsonl(FIRST, SECOND)]);
    const { papers } = await run(store, [jsonl(FIRST, SECOND)], { fingerprint: 'words 2' });
    expect(papers).toMatchObject({ reextracted: 2, changed: 0, unchanged: 0 });
    expect(await store.countStale('words 2')).toBe(0);
  });

  it('extracts no text twice that the store or the batch knows already', async () => {
    const store = await openEmpty();
    const extract = wordExtractor();
    let texts = 0;
    const extractTexts: typeof extract = async (task) => {
      texts += task.length;
      return await extract(task);
    };
    const same = { ...FIRST, id: 'again', arxiv: '2401.00001' };
    await run(store, [jsonl(FIRST, same, SECOND)], { extractTexts });
    expect(texts).toBe(2);
    await run(store, [jsonl(FIRST, same, SECOND)], { extractTexts });
    expect(texts).toBe(2);
  });

  it('keeps the good records around bad lines and tells of each bad one', async () => {
    const store = await openEmpty();
    const lines = [JSON.stringify(FIRST), '{"id": "cut', '{"id":"n"}', JSON.stringify(SECOND)];
    const report = await run(store, [inputOf('jsonl', lines.join('\n'), 'mixed.jsonl')]);
    expect(report).toMatchObject({ records: 4, papers: { added: 2, rejected: 2 } });
    expect(report.problems.byCode).toEqual({ JSON_INVALID: 1, RECORD_WITHOUT_TITLE: 1 });
    expect(report.problems.first.map(({ place }) => place)).toEqual([
      { file: 'mixed.jsonl', line: 2 },
      { file: 'mixed.jsonl', line: 3 },
    ]);
  });

  it('of nothing leaves an empty graph', async () => {
    const store = await openEmpty();
    expect(await run(store, [])).toMatchObject({ records: 0, interrupted: false });
    expect(await run(store, [jsonl()])).toMatchObject({ records: 0, interrupted: false });
    expect((await store.stats()).papers).toBe(0);
  });

  it('passes on what the extractor throws', async () => {
    const store = await openEmpty();
    const extractTexts = () => Promise.reject(new Error('out of memory'));
    await expect(run(store, [jsonl(FIRST)], { extractTexts })).rejects.toThrow('out of memory');
    expect((await store.stats()).papers).toBe(0);
  });
});

describe('two ingests into one file at the same time', () => {
  it('both succeed and give the graph of one after the other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'paperloom-pipeline-'));
    const address = `sqlite:${join(folder, 'papers.db')}`;
    const one = Array.from({ length: 40 }, (_, n) => ({
      id: `arxiv:2401.${10_000 + n}`,
      title: `Paper ${n}`,
      abstract: `Number ${n} uses BERT${n % 2 === 0 ? ' and LoRA' : ''}.`,
    }));
    const other = one.map((paper, n) => ({
      ...paper,
      id: n % 3 === 0 ? `other-${n}` : `arxiv:2402.${10_000 + n}`,
      ...(n % 3 === 0 && { arxiv: `2401.${10_000 + n}` }),
      abstract: `Seen from elsewhere: ${n % 2 === 0 ? 'dropout' : 'ResNet'}.`,
    }));
    const [first, second] = [await openStore(address), await openStore(address)];
    try {
      const conflicts = { count: 0 };
      // Left to chance, they may never meet: the second plans its first batch, then the first commits.
      const planned = Promise.withResolvers<void>();
      const committed = Promise.withResolvers<void>();
      const ahead: typeof first = {
        ...first,
        apply: async (change) => {
          await planned.promise;
          const revision = await first.apply(change);
          committed.resolve();
          return revision;
        },
      };
      const behind: typeof second = {
        ...second,
        apply: async (change) => {
          planned.resolve();
          await committed.promise;
          return await second.apply(change).catch((error: unknown) => {
            conflicts.count++;
            throw error;
          });
        },
      };
      const tools = { ...TOOLS, batchSize: 3 };
      const reports = await Promise.all([
        run(ahead, [jsonl(...one)], tools),
        run(behind, [jsonl(...other)], tools),
      ]);
      expect(reports.map(({ interrupted }) => interrupted)).toEqual([false, false]);
      expect(conflicts.count).toBeGreaterThan(0);
      const apart = await openEmpty();
      await run(apart, [jsonl(...one)]);
      await run(apart, [jsonl(...other)]);
      expect(await linesOf(first)).toEqual(await linesOf(apart));
      expect(await first.loadConcepts([uidOf(slugOf(foldName('LoRA')))])).toMatchObject([
        { name: 'LoRA' },
      ]);
    } finally {
      await first.close();
      await second.close();
      await rm(folder, { recursive: true });
    }
  });
});

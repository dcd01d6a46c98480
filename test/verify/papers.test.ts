// The stage of papers on the real corpora: what is counted in them, and how fast they are read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../src/model/paper.ts';
import type { Problem } from '../../src/model/problem.ts';
import { joinRecords } from '../../src/papers/join.ts';
import { openInputs } from '../../src/papers/read/inputs.ts';
import { parseInput } from '../../src/papers/read/parse-input.ts';
import { showPapers } from '../../src/papers/show.ts';
import { cleanText } from '../../src/text/clean.ts';

const DATA = process.env['PAPERLOOM_DATA'] ?? join(import.meta.dirname, '../../../shared');
const CORPUS = join(DATA, 'corpus');
const PAGES = [0, 1, 2, 3].map((n) => join(CORPUS, `hf-daily-papers-00${n}.txt`));
const ARXIV = join(CORPUS, 'arxiv-20k.jsonl.gz');
const missing = existsSync(CORPUS) ? '' : ` (skipped: ${CORPUS} is missing; set PAPERLOOM_DATA)`;

/** Seen on a quiet machine: 3 to 5. Both are slowed alike by what else a machine does. */
const MOST_TIMES = 10;

async function readAll(paths: readonly string[], asOf?: string) {
  const { inputs, problems } = await openInputs(paths);
  const records: PaperRecord[] = [];
  const found: Problem[] = [...problems];
  for (const input of inputs) {
    for await (const item of parseInput(input, asOf)) {
      if (item.kind === 'record') records.push(item.record);
      else found.push(item.problem);
    }
  }
  return { records, problems: found };
}

function isDated({ published }: Pick<PaperRecord, 'published'>): boolean {
  return published.precision === 'day';
}

describe.skipIf(missing !== '')(`four pages of Daily Papers${missing}`, () => {
  it('hold 271 records of 257 papers, 96 and 93 of them with a day', async () => {
    const { records, problems } = await readAll(PAGES);
    const groups = joinRecords(records);
    const papers = showPapers(groups);
    expect(problems).toEqual([]);
    expect([records.length, papers.length]).toEqual([271, 257]);
    expect([records.filter(isDated).length, papers.filter(isDated).length]).toEqual([96, 93]);
    expect(groups.flat().length - groups.length).toBe(14);
    expect(records.flatMap(({ organisation }) => organisation ?? [])).toEqual(['Apple', 'OpenBMB']);
  });

  it('hold whole abstracts with a title each', async () => {
    const { records } = await readAll(PAGES);
    for (const { sourceTitle, sourceAbstract } of records) {
      expect(sourceTitle.length).toBeLessThan(200);
      expect(sourceAbstract.length).toBeGreaterThan(1000);
    }
  });

  it('give the same papers in any order of the files', async () => {
    const [one, other] = [await readAll(PAGES), await readAll(PAGES.toReversed())];
    expect(joinRecords(other.records)).toEqual(joinRecords(one.records));
  });

  it('leave no lost markup in what is shown', async () => {
    const { records } = await readAll(PAGES);
    const shown = records.map(({ sourceAbstract }) => cleanText(sourceAbstract).text).join('\n');
    expect(shown).not.toMatch(/text(?:it|bf)\{|\dtimes\b|x201[34]|\bsim\d|\\%/);
  });
});

describe.skipIf(missing !== '')(`20,000 arXiv records${missing}`, () => {
  it('are all read, each a paper dated by the month of its id', async () => {
    const { records, problems } = await readAll([ARXIV]);
    expect([records.length, problems.length]).toEqual([20_000, 0]);
    const papers = showPapers(joinRecords(records));
    expect(papers).toHaveLength(20_000);
    expect(new Set(papers.map(({ published }) => published.precision))).toEqual(new Set(['month']));
  });

  it('map every display unit into their source', async () => {
    const { records } = await readAll([ARXIV]);
    for (const { sourceAbstract } of records.slice(0, 4000)) {
      const clean = cleanText(sourceAbstract);
      const all = clean.toSource({ start: 0, end: clean.text.length });
      expect(all.start).toBeGreaterThanOrEqual(0);
      expect(all.end).toBeLessThanOrEqual(sourceAbstract.length);
      expect(all.end - all.start).toBeGreaterThan(0);
    }
  });

  it(`are parsed, joined and cleaned in at most ${MOST_TIMES} times the time of unpacking and parsing their JSON alone`, async () => {
    await readAll([ARXIV]);
    const [records, plainly] = [await secondsOf(readAndJoin), await secondsOf(readPlainly)];
    console.log(
      `${(records / plainly).toFixed(1)} times, ${Math.round(20_000 / records)} records/s`,
    );
    expect(records / plainly).toBeLessThan(MOST_TIMES);
  });
});

async function readAndJoin(): Promise<void> {
  const { records } = await readAll([ARXIV]);
  showPapers(joinRecords(records));
}

async function readPlainly(): Promise<void> {
  for (const line of gunzipSync(readFileSync(ARXIV)).toString().split('\n'))
    if (line !== '') JSON.parse(line);
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

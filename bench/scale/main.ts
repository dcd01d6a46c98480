// npm run bench:scale: generated corpora of several sizes, what they cost to fill and to keep, and the p95 of the main questions
// in each, asked in turns. A line a figure; --json for machines.
//
//   npm run bench:scale -- [--sizes 10000,100000] [--requests 200] [--rounds 5] [--seed 1] [--folder DIR] [--json]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../src/graph/open-store.ts';
import { median } from '../interleave.ts';
import { percentilesIn } from '../percentiles.ts';
import { type Corpus, openCorpus } from './corpora.ts';
import { askAbout, SCALE_QUESTIONS, type ScaleQuestion } from './questions.ts';
import { findSubjects } from './subjects.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    requests: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

/** Requests that are not counted: neither caches nor compilation are what is measured. */
const WARMING = 10;

/** Searches and pictures are asked for so much less often: each takes longer. */
const SPARING = 5;

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'paperloom-scale-'));
mkdirSync(folder, { recursive: true });
try {
  const sizes = values.sizes.split(',').map(Number);
  const corpora = sizes.map((papers) => openCorpus(folder, papers, Number(values.seed)));
  for (const corpus of corpora) printCorpus(corpus);
  await measure(corpora);
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true });
}

function printCorpus(corpus: Corpus): void {
  const { papers, mentions, relations, seconds, peakMegabytes, bytes } = corpus;
  const megabytes = bytes / 2 ** 20;
  if (values.json)
    console.log(JSON.stringify({ papers, mentions, relations, seconds, peakMegabytes, megabytes }));
  else
    console.log(
      `${papers} papers: ${mentions} links, ${relations} pairs, ${megabytes.toFixed(0)} MB (${(bytes / papers / 1024).toFixed(1)} kB a paper), filled at ${(papers / seconds).toFixed(0)} papers/s with at most ${peakMegabytes.toFixed(0)} MB of memory`,
    );
}

async function measure(corpora: readonly Corpus[]): Promise<void> {
  const opened = await Promise.all(
    corpora.map(async ({ address }) => {
      const store = await openStore(address);
      return { store, subjects: await findSubjects(store) };
    }),
  );
  try {
    for (const question of SCALE_QUESTIONS) {
      const p95s = opened.map((): number[] => []);
      const requests = Number(values.requests) / (question.exempt === undefined ? 1 : SPARING);
      for (let round = 0; round < Number(values.rounds); round++) {
        for (const [i, { store, subjects }] of opened.entries()) {
          const times: number[] = [];
          for (let turn = -WARMING; turn < requests; turn++) {
            const started = performance.now();
            await askAbout(store, question, subjects, Math.abs(turn));
            if (turn >= 0) times.push(performance.now() - started);
          }
          p95s[i]?.push(percentilesIn(times).p95);
        }
      }
      printQuestion(question, corpora, p95s.map(median));
    }
  } finally {
    for (const { store } of opened) await store.close();
  }
}

function printQuestion(
  { what, exempt }: ScaleQuestion,
  corpora: readonly Corpus[],
  p95s: readonly number[],
): void {
  const growth = (p95s.at(-1) ?? 0) / (p95s[0] ?? 1);
  const more = (p95s.at(-1) ?? 0) - (p95s[0] ?? 0);
  if (values.json) {
    const papers = corpora.map((corpus) => corpus.papers);
    console.log(JSON.stringify({ what, exempt, papers, p95s, growth, more }));
    return;
  }
  const figures = p95s.map((p95) => p95.toFixed(2).padStart(9)).join('');
  const verdict = exempt ?? (growth <= 1.5 || more <= 1 ? 'flat' : 'grows');
  console.log(`${what.padEnd(50)}${figures} ms  ${growth.toFixed(2).padStart(6)} x  ${verdict}`);
}

// Papers handed over at once, without a file: read like lines of JSON, extracted in threads, committed in one transaction.

import { standingOf } from '../graph/sort-key.ts';
import type { GraphStore } from '../graph/store.ts';
import type { IngestProgress } from '../graph/stored-paper.ts';
import type { LexiconConcept } from '../model/concept.ts';
import { hashText } from '../model/hash.ts';
import type { PlacedRecord } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import { jsonl } from '../papers/jsonl/source.ts';
import type { Line } from '../papers/source.ts';
import { readmit } from '../readmit.ts';
import type { Batch } from './batches.ts';
import { linkBatches } from './link-batches.ts';
import { findLongText } from './long-text.ts';
import {
  type ExtractionTools,
  extractBatch,
  type PreparedBatch,
  relateBatch,
} from './prepare-batch.ts';
import { addBatch, EMPTY_REPORT, type IngestReport } from './report.ts';

/** One paper, with the fields of the format `jsonl`. */
export type HandedPaper = Readonly<Record<string, unknown>>;

export interface Handover {
  readonly papers: readonly HandedPaper[];
  /** Chosen by the client: what is handed over again under the same key is not written again. */
  readonly key: string;
  /** Whose key it is; null for someone unknown. */
  readonly by: string | null;
  /** Decisions that keep these papers out are undone. */
  readonly readmit?: boolean;
}

export type PapersIngested =
  /**
   * `isRepeated`: the same was committed before under this key, and no paper was written. `readmitted`: papers that came
   * back; a repeated call finishes what one that was killed had left.
   */
  | {
      readonly kind: 'ingested';
      readonly isRepeated: boolean;
      readonly report: IngestReport;
      readonly readmitted: number;
    }
  /** Something else was committed under this key. */
  | { readonly kind: 'key-taken' };

export type IngestPapers = (handover: Handover) => Promise<PapersIngested>;

export interface HandoverTools extends ExtractionTools {
  readonly concepts: readonly LexiconConcept[];
}

/** Places of problems are 1-based lines of `papers`: the first paper is line 1. */
export async function ingestPapers(
  { papers, key, by, readmit: isReadmitted = false }: Handover,
  to: GraphStore,
  tools: HandoverTools,
): Promise<PapersIngested> {
  const lines = papers.map((paper) => JSON.stringify(paper));
  const content = ['handover', by, key, lines, ...(isReadmitted ? ['readmit'] : [])];
  const ofKey = hashText(JSON.stringify(['handover', by, key]));
  const ofContent = hashText(JSON.stringify(content));
  const isRepeated = await isDone(to, ofContent);
  if (!isRepeated && (await isDone(to, ofKey))) return { kind: 'key-taken' };
  const batch = await batchOf(lines, [
    doneWith(ofKey, 'ingestPapers', lines.length),
    doneWith(ofContent, null, lines.length),
  ]);
  if (!isRepeated) await to.syncLexicon(tools.concepts, tools.fingerprint);
  const report = isRepeated
    ? { ...EMPTY_REPORT, interrupted: false }
    : await commitBatch(batch, to, tools);
  // A mark of its own: a repeated call finishes what a killed one left, and undoes no deletion that came after it.
  const ofReadmission = hashText(JSON.stringify(['readmitted', ...content]));
  if (!isReadmitted || (await isDone(to, ofReadmission)))
    return { kind: 'ingested', isRepeated, report, readmitted: 0 };
  const back = await readmitAll(batch, to, by ?? 'anonymous');
  const progress = [doneWith(ofReadmission, null, lines.length)];
  await commitBatch({ records: [], problems: [], progress, isLast: true }, to, tools);
  const keptOut = isRepeated ? report.keptOut : back.keptOut;
  return { kind: 'ingested', isRepeated, report: { ...report, keptOut }, readmitted: back.papers };
}

async function isDone(store: GraphStore, input: string): Promise<boolean> {
  return (await store.findProgress(input))?.done === true;
}

function doneWith(input: string, name: string | null, line: number): IngestProgress {
  return { input, name, line, done: true };
}

async function commitBatch(
  batch: Batch,
  to: GraphStore,
  tools: HandoverTools,
): Promise<IngestReport> {
  let report = EMPTY_REPORT;
  const prepared = relateBatch(batch, to).then((related) => extractBatch(related, tools));
  for await (const linked of linkBatches(only(prepared), to, tools)) {
    report = addBatch(report, linked.batch, linked.outcome);
  }
  return report;
}

interface ReadmittedBatch extends Pick<IngestReport, 'keptOut'> {
  /** That came back. */
  readonly papers: number;
}

/** Asks the store, not what was reported: the call that was killed after its commit has told nobody. */
async function readmitAll(batch: Batch, to: GraphStore, by: string): Promise<ReadmittedBatch> {
  const keptOut = await keptOutOf(batch, to);
  const back = await readmit(to, keptOut.papers, { by, at: new Date() });
  return back === undefined
    ? { papers: 0, keptOut }
    : { papers: back.papers, keptOut: await keptOutOf(batch, to) };
}

async function keptOutOf({ records }: Batch, store: GraphStore): Promise<IngestReport['keptOut']> {
  const recordIds = [...new Set(records.map(({ record }) => record.id))].sort();
  const called = await store.findPapersCalled({ keys: [], recordIds });
  const deleted = called.filter(({ sortKey }) => standingOf(sortKey) === 'deleted');
  const out = new Set(deleted.flatMap((paper) => paper.records.map(({ id }) => id)));
  return {
    records: records.filter(({ record }) => out.has(record.id)).length,
    papers: deleted.map(({ key }) => key),
  };
}

async function batchOf(
  lines: readonly string[],
  progress: readonly IngestProgress[],
): Promise<Batch> {
  const records: PlacedRecord[] = [];
  const problems: Problem[] = [];
  for await (const item of jsonl.parse(numbered(lines), { file: 'papers' })) {
    if (item.kind === 'problem') {
      problems.push(item.problem);
      continue;
    }
    records.push(item);
    const problem = findLongText(item);
    if (problem !== undefined) problems.push(problem);
  }
  return { records, problems, progress, isLast: true };
}

async function* numbered(lines: readonly string[]): AsyncGenerator<Line> {
  for (const [index, text] of lines.entries()) yield { number: index + 1, text };
}

async function* only(batch: Promise<PreparedBatch>): AsyncGenerator<PreparedBatch> {
  yield await batch;
}

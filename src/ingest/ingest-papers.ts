// Papers handed over at once, without a file: read like lines of JSON, extracted in threads, committed in one transaction.
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
import { type ExtractionTools, type PreparedBatch, prepareBatch } from './prepare-batch.ts';
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
  /** `isRepeated`: the same was committed before under this key, and nothing was done. */
  | { readonly kind: 'ingested'; readonly isRepeated: boolean; readonly report: IngestReport }
  /** Other papers were committed under this key. */
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
  const ofKey = hashText(JSON.stringify(['handover', by, key]));
  const ofContent = hashText(JSON.stringify(['handover', by, key, lines]));
  if ((await to.findProgress(ofContent))?.done === true)
    return { kind: 'ingested', isRepeated: true, report: { ...EMPTY_REPORT, interrupted: false } };
  if ((await to.findProgress(ofKey))?.done === true) return { kind: 'key-taken' };
  await to.syncLexicon(tools.concepts, tools.fingerprint);
  const done = (input: string, name: string | null): IngestProgress => ({
    input,
    name,
    line: lines.length,
    done: true,
  });
  const batch = await batchOf(lines, [done(ofKey, 'ingestPapers'), done(ofContent, null)]);
  let report = EMPTY_REPORT;
  for await (const linked of linkBatches(only(prepareBatch(batch, to, tools)), to, tools)) {
    report = addBatch(report, linked.batch, linked.outcome);
  }
  if (isReadmitted) {
    await readmit(to, report.keptOut.papers, { by: by ?? 'anonymous', at: new Date() });
  }
  return { kind: 'ingested', isRepeated: false, report };
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

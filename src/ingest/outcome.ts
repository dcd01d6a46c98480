// What became of each record of a batch.
import { isDeepStrictEqual } from 'node:util';
import type { PaperOutcome } from '../graph/plan.ts';
import type { StoredPaper } from '../graph/stored-paper.ts';
import type { Paper, PaperKey, PaperRecord } from '../model/paper.ts';
import type { Batch } from './batches.ts';

/**
 * Each record counts once. `merged`: it joined a paper that another record stands for. The other names say what
 * happened to the paper that the record stands for; `keptOut`: a decision keeps it out of the graph. A record that comes twice in one run is `merged` the second time;
 * where another batch holds its first coming, it is `unchanged`.
 */
export const RECORD_FATES = [
  'added',
  'changed',
  'unchanged',
  'reextracted',
  'merged',
  'keptOut',
] as const;
export type RecordFate = (typeof RECORD_FATES)[number];

export interface BatchOutcome {
  readonly fates: Readonly<Record<RecordFate, number>>;
  /** Papers of the records that are kept out. */
  readonly keptOut: readonly PaperKey[];
}

export function outcomeOf(
  batch: Batch,
  stored: readonly StoredPaper[],
  papers: readonly Paper[],
  outcomes: readonly PaperOutcome[],
): BatchOutcome {
  const storedRecords = new Map(
    stored.flatMap((paper) => paper.records.map((record) => [record.id, record] as const)),
  );
  const paperOf = new Map(
    papers.flatMap((paper) => paper.records.map((record) => [record.id, paper] as const)),
  );
  const recordsAfter = new Map(
    papers.flatMap((paper) => paper.records.map((record) => [record.id, record] as const)),
  );
  const statusOf = new Map(outcomes.map((outcome) => [outcome.key, outcome.status]));
  const fates = { added: 0, changed: 0, unchanged: 0, reextracted: 0, merged: 0, keptOut: 0 };
  const keptOut = new Set(
    outcomes.flatMap(({ key, standing }) => (standing === 'deleted' ? [key] : [])),
  );
  const started = new Set<PaperKey>();
  const seen = new Set<string>();
  for (const { record } of batch.records) {
    const paper = paperOf.get(record.id);
    if (paper !== undefined && keptOut.has(paper.key)) {
      fates.keptOut++;
      continue;
    }
    const status = paper === undefined ? undefined : statusOf.get(paper.key);
    const isNewPaper = status === 'added' && paper !== undefined && !started.has(paper.key);
    if (isNewPaper) started.add(paper.key);
    const again = seen.has(record.id);
    seen.add(record.id);
    fates[
      isNewPaper
        ? 'added'
        : again
          ? 'merged'
          : fateOfKnown(storedRecords.get(record.id), recordsAfter.get(record.id), paper, status)
    ]++;
  }
  return { fates, keptOut: [...keptOut] };
}

function fateOfKnown(
  before: PaperRecord | undefined,
  after: PaperRecord | undefined,
  paper: Paper | undefined,
  status: PaperOutcome['status'] | undefined,
): RecordFate {
  if (before === undefined) return 'merged';
  // Not compared as JSON text: a record read back has its fields in another order.
  if (!isDeepStrictEqual(before, after)) return 'changed';
  if (paper?.shown.id !== before.id) return 'merged';
  return status === 'reextracted' ? 'reextracted' : 'unchanged';
}

// The sums of an ingest, as they grow and as they are printed.
import type { PaperKey } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import type { Batch } from './batches.ts';
import type { BatchOutcome } from './outcome.ts';

/** Problems kept to be shown; all are counted. */
const PROBLEMS_KEPT = 1_000;

export interface IngestReport {
  /** Records read, rejected ones among them. */
  readonly records: number;
  readonly papers: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly reextracted: number;
    readonly merged: number;
    readonly rejected: number;
  };
  /** What decisions keep out of the graph though it was read. */
  readonly keptOut: { readonly records: number; readonly papers: readonly PaperKey[] };
  readonly problems: {
    readonly total: number;
    readonly byCode: Readonly<Record<string, number>>;
    /** The first thousand. */
    readonly first: readonly Problem[];
  };
  /** Records without any date, whether they were read before or not. */
  readonly undated: {
    readonly records: number;
    /** Of these, those that name a day without its year: `asOf` settles them. */
    readonly withoutYear: number;
  };
  /** Stopped by a signal before the end of the input. */
  readonly interrupted: boolean;
}

/** Before the first batch; nothing but the last batch tells that a run is complete. */
export const EMPTY_REPORT: IngestReport = {
  records: 0,
  papers: { added: 0, changed: 0, unchanged: 0, reextracted: 0, merged: 0, rejected: 0 },
  keptOut: { records: 0, papers: [] },
  problems: { total: 0, byCode: {}, first: [] },
  undated: { records: 0, withoutYear: 0 },
  interrupted: true,
};

export function addBatch(report: IngestReport, batch: Batch, outcome: BatchOutcome): IngestReport {
  const { papers, keptOut, problems, undated } = report;
  const { fates } = outcome;
  const dateless = batch.records.filter(({ record }) => record.published.on === null);
  const rejected = batch.problems.filter(isRejectedRecord).length;
  return {
    interrupted: !batch.isLast,
    records: report.records + batch.records.length + rejected,
    papers: {
      added: papers.added + fates.added,
      changed: papers.changed + fates.changed,
      unchanged: papers.unchanged + fates.unchanged,
      reextracted: papers.reextracted + fates.reextracted,
      merged: papers.merged + fates.merged,
      rejected: papers.rejected + rejected,
    },
    keptOut: {
      records: keptOut.records + fates.keptOut,
      papers: [...new Set([...keptOut.papers, ...outcome.keptOut])],
    },
    undated: {
      records: undated.records + dateless.length,
      withoutYear:
        undated.withoutYear + dateless.filter(({ record }) => record.yearBy !== undefined).length,
    },
    problems: {
      total: problems.total + batch.problems.length,
      byCode: countCodes(problems.byCode, batch.problems),
      first:
        problems.first.length < PROBLEMS_KEPT
          ? [...problems.first, ...batch.problems].slice(0, PROBLEMS_KEPT)
          : problems.first,
    },
  };
}

/** Something on a line was left out; a fault of a whole file is not one of a record. */
function isRejectedRecord(problem: Problem): boolean {
  return problem.severity === 'error' && problem.place.line !== undefined;
}

function countCodes(
  counts: Readonly<Record<string, number>>,
  problems: readonly Problem[],
): Readonly<Record<string, number>> {
  const sums = new Map(Object.entries(counts));
  for (const { code } of problems) sums.set(code, (sums.get(code) ?? 0) + 1);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

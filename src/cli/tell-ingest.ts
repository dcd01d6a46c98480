// What an ingest says at its end: problems and hints as notes, the sums as its result.
import type { GraphStats } from '../graph/views.ts';
import type { IngestReport } from '../ingest/report.ts';
import { KINDS } from '../model/concept.ts';
import type { Readmitted } from '../readmit.ts';
import type { Terminal } from './command.ts';
import { problemText } from './problem-text.ts';

/** What is told at the end. `stats` is missing where there is no store and nothing to put into one. */
export interface Ingested {
  readonly report: IngestReport;
  readonly stats: Pick<GraphStats, 'papers' | 'mentions' | 'concepts'> | undefined;
  /** Papers that had been deleted and are back; missing where none was asked for or none had been. */
  readonly readmitted?: Readmitted | undefined;
}

interface Told extends Ingested {
  readonly seconds: number;
}

export function tellIngest(told: Told, json: boolean, terminal: Terminal): void {
  const { report } = told;
  tellProblems(report, terminal);
  terminal.out(json ? jsonLine(told) : sentence(told));
  tellKeptOut(told, terminal);
  tellUndated(report, terminal);
  if (report.interrupted) {
    terminal.note('Interrupted. What was read is committed; run the same command again to go on.');
  }
}

/** Problems shown in full; the rest is counted. */
const SHOWN = 20;

function tellProblems({ problems }: IngestReport, terminal: Terminal): void {
  for (const problem of problems.first.slice(0, SHOWN)) terminal.note(problemText(problem));
  if (problems.total > SHOWN) terminal.note(`... and ${problems.total - SHOWN} problems more.`);
}

function tellKeptOut({ report: { keptOut }, readmitted }: Told, terminal: Terminal): void {
  if (keptOut.records === 0) return;
  terminal.note(
    readmitted !== undefined
      ? `${readmitted.papers} papers that had been deleted are back.${stillWithdrawn(readmitted)}`
      : `${keptOut.records} of the records stay out of the graph: their papers were deleted. With --readmit they come back; paperloom decisions list tells who deleted them, and why.`,
  );
}

function stillWithdrawn({ withdrawn }: Readmitted): string {
  return withdrawn === 0
    ? ''
    : ` ${withdrawn} of these count for nothing, for their source took them back.`;
}

function tellUndated(
  { undated: { records, withoutYear } }: IngestReport,
  terminal: Terminal,
): void {
  if (records === 0) return;
  terminal.note(
    `${records} of the records have no date: unless another record of the paper has one, it comes last where the newest come first, and no span of time holds it.`,
  );
  if (withoutYear === 0) return;
  terminal.note(
    `${withoutYear} of these name a day without a year, and their page does not tell it: --as-of YYYY-MM-DD, the day it was saved, settles that.`,
  );
}

function jsonLine({ report, stats, readmitted, seconds }: Told): string {
  const { records, papers, keptOut, problems } = report;
  const { total, byCode } = problems;
  return JSON.stringify({
    records,
    papers,
    ...(keptOut.records > 0 && { keptOut: keptOut.records, readmitted: readmitted?.papers ?? 0 }),
    mentions: stats?.mentions ?? 0,
    concepts: conceptsOf(stats),
    problems: { total, byCode },
    seconds: Number(seconds.toFixed(3)),
  });
}

function sentence({ report, stats, seconds }: Told): string {
  const { records, papers } = report;
  const fates = Object.entries(papers).map(([fate, count]) => `${count} ${fate}`);
  const graph =
    stats === undefined
      ? 'No graph was made.'
      : `The graph has ${stats.papers} papers, ${conceptsOf(stats)} concepts, ${stats.mentions} links.`;
  return `${records} records in ${seconds.toFixed(1)} s: ${fates.join(', ')}. ${graph}`;
}

function conceptsOf(stats: Ingested['stats']): number {
  return stats === undefined ? 0 : KINDS.reduce((sum, kind) => sum + stats.concepts[kind], 0);
}

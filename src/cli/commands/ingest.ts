// ingest: reads files into the graph, shows how far it is, and ends with the sums.
import type { GraphStats } from '../../graph/store.ts';
import { EMPTY_REPORT, type IngestReport } from '../../ingest/report.ts';
import { KINDS } from '../../model/concept.ts';
import type { Problem } from '../../model/problem.ts';
import type { OpenedInputs } from '../../papers/read/inputs.ts';
import { ingest as runIngest } from '../../pipeline.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../command.ts';
import { openIngestBar } from '../ingest-bar.ts';
import { openNamedInputs } from '../open-named-inputs.ts';
import { dayOption, isSet, numberOption } from '../options.ts';
import { problemText } from '../problem-text.ts';
import {
  combine,
  INPUT_OPTIONS,
  JSON_OPTION,
  LEXICON_OPTION,
  STORE_OPTION,
  WORKERS_OPTION,
} from '../shared-options.ts';
import { withExtraction, workersOption } from '../with-extraction.ts';
import { isMissingFile, storeAddress, withStore } from '../with-store.ts';

const shared = combine(INPUT_OPTIONS, STORE_OPTION, LEXICON_OPTION, WORKERS_OPTION, JSON_OPTION);

/** What is told at the end. `stats` is missing where there is no store and nothing to put into one. */
interface Result {
  readonly report: IngestReport;
  readonly stats: Pick<GraphStats, 'papers' | 'mentions' | 'concepts'> | undefined;
}

export const ingest: Command = {
  arguments: 'FILE|DIR|- ...',
  options: {
    ...shared.options,
    'batch-size': { type: 'string' },
    strict: { type: 'boolean' },
  },
  help: {
    ...shared.help,
    'batch-size': { value: 'N', text: 'records committed together; default 1000, with Neo4j 2000' },
    strict: { text: 'exit with 1 where there were problems' },
  },
  examples: [
    'paperloom ingest hf-daily-papers-*.txt --as-of 2025-10-24',
    'paperloom ingest arxiv-metadata-oai-snapshot.json.gz --store bolt://localhost:7687',
    'zcat papers.jsonl.gz | paperloom ingest - --json',
  ],
  run: async (paths, options, terminal) => {
    const started = performance.now();
    const settings = readSettings(options, terminal);
    const opened = await openNamedInputs('ingest', paths, options, terminal);
    const { report, stats } =
      opened.inputs.length === 0
        ? await ingestNothing(options, terminal)
        : await ingestAll(opened, settings, options, terminal);
    const seconds = (performance.now() - started) / 1000;
    const whole = withFileProblems(report, opened.problems);
    tellProblems(whole, terminal);
    const text = isSet(options, 'json') ? jsonLine : sentence;
    terminal.out(text({ report: whole, stats }, seconds));
    if (report.interrupted) {
      terminal.note(
        'Interrupted. What was read is committed; run the same command again to go on.',
      );
    }
    return exitCode(whole, opened, options);
  },
};

interface Settings {
  readonly batchSize: number;
  readonly asOf?: string;
}

/** Before anything is opened: a wrong option should not cost a wait. */
function readSettings(options: OptionValues, terminal: Terminal): Settings {
  workersOption(options, terminal);
  const asOf = dayOption(options, 'as-of');
  const isNeo4j = /^(?:neo4j|bolt)/.test(storeAddress(options, terminal));
  // Small batches keep memory low; Neo4j gains more from pairs summed over large ones.
  const batchSize = numberOption(options, 'batch-size', {
    min: 1,
    max: 20_000,
    default: isNeo4j ? 2_000 : 1_000,
  });
  return asOf === undefined ? { batchSize } : { batchSize, asOf };
}

async function ingestAll(
  opened: OpenedInputs,
  settings: Settings,
  options: OptionValues,
  terminal: Terminal,
): Promise<Result> {
  const { signal } = terminal;
  return await withStore(options, terminal, (store) =>
    withExtraction(options, terminal, async (extraction) => {
      const bar = openIngestBar(opened.inputs, terminal);
      try {
        const report = await runIngest(opened.inputs, store, {
          ...extraction,
          ...settings,
          ...bar,
          signal,
        });
        return { report, stats: await store.stats() };
      } finally {
        bar.stop();
      }
    }),
  );
}

/** No input could be read: a store that is not there is not created for it. */
async function ingestNothing(options: OptionValues, terminal: Terminal): Promise<Result> {
  const report = { ...EMPTY_REPORT, interrupted: false };
  if (isMissingFile(storeAddress(options, terminal))) return { report, stats: undefined };
  const stats = await withStore(options, terminal, (store) => store.stats());
  return { report, stats };
}

function withFileProblems(report: IngestReport, problems: readonly Problem[]): IngestReport {
  const byCode = { ...report.problems.byCode };
  for (const { code } of problems) byCode[code] = (byCode[code] ?? 0) + 1;
  return {
    ...report,
    problems: {
      total: report.problems.total + problems.length,
      byCode,
      first: [...problems, ...report.problems.first],
    },
  };
}

/** Problems shown in full; the rest is counted. */
const SHOWN = 20;

function tellProblems({ problems }: IngestReport, terminal: Terminal): void {
  for (const problem of problems.first.slice(0, SHOWN)) terminal.note(problemText(problem));
  if (problems.total > SHOWN) terminal.note(`... and ${problems.total - SHOWN} problems more.`);
}

function jsonLine({ report, stats }: Result, seconds: number): string {
  const { records, papers, problems } = report;
  const { total, byCode } = problems;
  return JSON.stringify({
    records,
    papers,
    mentions: stats?.mentions ?? 0,
    concepts: conceptsOf(stats),
    problems: { total, byCode },
    seconds: Number(seconds.toFixed(3)),
  });
}

function sentence({ report, stats }: Result, seconds: number): string {
  const { records, papers } = report;
  const fates = Object.entries(papers).map(([fate, count]) => `${count} ${fate}`);
  const graph =
    stats === undefined
      ? 'No graph was made.'
      : `The graph has ${stats.papers} papers, ${conceptsOf(stats)} concepts, ${stats.mentions} links.`;
  return `${records} records in ${seconds.toFixed(1)} s: ${fates.join(', ')}. ${graph}`;
}

function conceptsOf(stats: Result['stats']): number {
  return stats === undefined ? 0 : KINDS.reduce((sum, kind) => sum + stats.concepts[kind], 0);
}

function exitCode(report: IngestReport, opened: OpenedInputs, options: OptionValues): number {
  if (report.interrupted) return EXIT.interrupted;
  if (opened.inputs.length === 0) return EXIT.usage;
  return report.problems.total > 0 && isSet(options, 'strict') ? EXIT.problems : EXIT.done;
}

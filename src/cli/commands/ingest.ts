// ingest: reads files into the graph, shows how far it is, and ends with the sums.
import { UsageError } from '../../errors.ts';
import type { GraphStats } from '../../graph/store.ts';
import type { IngestReport } from '../../ingest/report.ts';
import { KINDS } from '../../model/concept.ts';
import type { Problem } from '../../model/problem.ts';
import { type OpenedInputs, openInputs } from '../../papers/read/inputs.ts';
import { ingest as runIngest } from '../../pipeline.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../command.ts';
import { dayOption, isSet, numberOption, textOption } from '../options.ts';
import { problemText } from '../problem-text.ts';
import { openProgressLine } from '../progress-line.ts';
import {
  combine,
  INPUT_OPTIONS,
  JSON_OPTION,
  LEXICON_OPTION,
  STORE_OPTION,
  WORKERS_OPTION,
} from '../shared-options.ts';
import { withExtraction } from '../with-extraction.ts';
import { withStore } from '../with-store.ts';

const shared = combine(INPUT_OPTIONS, STORE_OPTION, LEXICON_OPTION, WORKERS_OPTION, JSON_OPTION);

export const ingest: Command = {
  arguments: 'FILE|DIR|- ...',
  options: {
    ...shared.options,
    'batch-size': { type: 'string' },
    strict: { type: 'boolean' },
  },
  help: {
    ...shared.help,
    'batch-size': { value: 'N', text: 'records committed together; default 1000' },
    strict: { text: 'exit with 1 where there were problems' },
  },
  examples: [
    'paperloom ingest hf-daily-papers-*.txt --as-of 2025-10-24',
    'paperloom ingest arxiv-metadata-oai-snapshot.json.gz --store bolt://localhost:7687',
    'zcat papers.jsonl.gz | paperloom ingest - --json',
  ],
  run: async (paths, options, terminal) => {
    if (paths.length === 0) {
      throw new UsageError(
        'NOTHING_TO_READ',
        'ingest takes at least one file, folder or - for standard input.',
        'For example: paperloom ingest papers.jsonl. See paperloom ingest --help.',
      );
    }
    const started = performance.now();
    const format = textOption(options, 'format');
    const opened = await openInputs(paths, {
      stdin: terminal.stdin,
      ...(format !== undefined && { format }),
    });
    return await withStore(options, terminal, (store) =>
      withExtraction(options, terminal, async (extractTexts, { fingerprint, concepts }) => {
        const asOf = dayOption(options, 'as-of');
        const bar = openBar(opened, terminal);
        const report = await runIngest(opened.inputs, store, {
          extractTexts,
          fingerprint,
          concepts,
          batchSize: numberOption(options, 'batch-size', { min: 1, max: 20_000, default: 1_000 }),
          ...(asOf !== undefined && { asOf }),
          ...bar,
          signal: terminal.signal,
        });
        bar.stop();
        const seconds = (performance.now() - started) / 1000;
        const whole = withFileProblems(report, opened.problems);
        print(whole, await store.stats(), seconds, options, terminal);
        return exitCode(whole, opened, options);
      }),
    );
  },
};

function openBar({ inputs }: OpenedInputs, terminal: Terminal) {
  const total = inputs.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const line = openProgressLine(total, terminal);
  const bytes = new Map<string, number>();
  let papers = 0;
  return {
    onProgress: (report: IngestReport) => {
      papers = report.records;
    },
    onRead: ({ name }: { name: string }, read: number) => {
      bytes.set(name, read);
      const done = [...bytes.values()].reduce((sum, each) => sum + each, 0);
      line.update(done, `${papers.toLocaleString('en')} records committed`);
    },
    onResume: ({ name }: { name: string }, at: number) =>
      terminal.note(`${name}: going on after line ${at}, where an earlier run was stopped.`),
    stop: line.stop,
  };
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

function print(
  report: IngestReport,
  stats: GraphStats,
  seconds: number,
  options: OptionValues,
  terminal: Terminal,
): void {
  const { records, papers, problems } = report;
  for (const problem of problems.first.slice(0, SHOWN)) terminal.note(problemText(problem));
  if (problems.total > SHOWN) terminal.note(`... and ${problems.total - SHOWN} problems more.`);
  const concepts = KINDS.reduce((sum, kind) => sum + stats.concepts[kind], 0);
  if (isSet(options, 'json')) {
    const { total, byCode } = problems;
    terminal.out(
      JSON.stringify({
        records,
        papers,
        mentions: stats.mentions,
        concepts,
        problems: { total, byCode },
        seconds: Number(seconds.toFixed(3)),
      }),
    );
  } else {
    const fates = Object.entries(papers).map(([fate, count]) => `${count} ${fate}`);
    terminal.out(
      `${records} records in ${seconds.toFixed(1)} s: ${fates.join(', ')}. ` +
        `The graph has ${stats.papers} papers, ${concepts} concepts, ${stats.mentions} links.`,
    );
  }
  if (report.interrupted) {
    terminal.note('Interrupted. What was committed is whole; run the same command again to go on.');
  }
}

function exitCode(report: IngestReport, opened: OpenedInputs, options: OptionValues): number {
  if (report.interrupted) return EXIT.interrupted;
  if (opened.inputs.length === 0) return EXIT.usage;
  return report.problems.total > 0 && isSet(options, 'strict') ? EXIT.problems : EXIT.done;
}

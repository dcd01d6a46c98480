// ingest: reads files into the graph, shows how far it is, and ends with the sums.
import type { GraphStore } from '../../graph/store.ts';
import { type BatchSize, growingBatch } from '../../ingest/batch-size.ts';
import { EMPTY_REPORT, type IngestReport } from '../../ingest/report.ts';
import type { Problem } from '../../model/problem.ts';
import type { OpenedInputs } from '../../papers/read/inputs.ts';
import { ingest as runIngest } from '../../pipeline.ts';
import { readmit } from '../../readmit.ts';
import { authorOf } from '../author-of.ts';
import { BACKGROUND_OPTION, stepBack } from '../background.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../command.ts';
import { openIngestBar } from '../ingest-bar.ts';
import { openNamedInputs } from '../open-named-inputs.ts';
import { dayOption, isSet, numberOption } from '../options.ts';
import {
  combine,
  INPUT_OPTIONS,
  JSON_OPTION,
  LEXICON_OPTION,
  STORE_OPTION,
  WORKERS_OPTION,
} from '../shared-options.ts';
import { type Ingested, tellIngest } from '../tell-ingest.ts';
import { withExtraction, workersOption } from '../with-extraction.ts';
import { isMissingFile, storeAddress, withStore } from '../with-store.ts';

const shared = combine(
  INPUT_OPTIONS,
  STORE_OPTION,
  LEXICON_OPTION,
  WORKERS_OPTION,
  BACKGROUND_OPTION,
  JSON_OPTION,
);

export const ingest: Command = {
  arguments: 'FILE|DIR|- ...',
  options: {
    ...shared.options,
    'batch-size': { type: 'string' },
    readmit: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  help: {
    ...shared.help,
    'batch-size': {
      value: 'N',
      text: 'records committed together; else 500, with Neo4j 2000, and more in a large graph',
    },
    readmit: { text: 'bring back papers that were deleted: undo what keeps them out' },
    strict: { text: 'exit with 1 where there were problems' },
  },
  examples: [
    'paperloom ingest hf-daily-papers-*.txt --as-of 2025-10-24',
    'paperloom ingest arxiv-metadata-oai-snapshot.json.gz --store bolt://localhost:7687',
    'zcat papers.jsonl.gz | paperloom ingest - --json',
  ],
  run: async (paths, options, terminal) => {
    const started = performance.now();
    stepBack(options);
    const settings = readSettings(options, terminal);
    const opened = await openNamedInputs('ingest', paths, options, terminal);
    const { report, ...rest } =
      opened.inputs.length === 0
        ? await ingestNothing(options, terminal)
        : await ingestAll(opened, settings, options, terminal);
    const seconds = (performance.now() - started) / 1000;
    const whole = withFileProblems(report, opened.problems);
    tellIngest({ ...rest, report: whole, seconds }, isSet(options, 'json'), terminal);
    return exitCode(whole, opened, options);
  },
};

/** Small batches keep memory low; Neo4j gains more from pairs summed over large ones. */
const LEAST_BATCH = { sqlite: 500, neo4j: 2_000 } as const;

interface Settings {
  readonly batchSize: number | BatchSize;
  readonly asOf?: string;
}

/** Before anything is opened: a wrong option should not cost a wait. */
function readSettings(options: OptionValues, terminal: Terminal): Settings {
  workersOption(options, terminal);
  const asOf = dayOption(options, 'as-of');
  const isNeo4j = /^(?:neo4j|bolt)/.test(storeAddress(options, terminal));
  const least = isNeo4j ? LEAST_BATCH.neo4j : LEAST_BATCH.sqlite;
  const batchSize =
    options['batch-size'] !== undefined
      ? numberOption(options, 'batch-size', { min: 1, max: 20_000, default: least })
      : growingBatch(least);
  return asOf === undefined ? { batchSize } : { batchSize, asOf };
}

async function ingestAll(
  opened: OpenedInputs,
  settings: Settings,
  options: OptionValues,
  terminal: Terminal,
): Promise<Ingested> {
  const { signal } = terminal;
  const work = (store: GraphStore) =>
    withExtraction(options, terminal, async (extraction) => {
      const bar = openIngestBar(opened.inputs, terminal);
      try {
        const report = await runIngest(opened.inputs, store, {
          ...extraction,
          ...settings,
          ...bar,
          signal,
        });
        const back = isSet(options, 'readmit')
          ? await readmit(store, report.keptOut.papers, { by: authorOf(options), at: new Date() })
          : undefined;
        return { report, stats: await store.stats(), readmitted: back };
      } finally {
        bar.stop();
      }
    });
  return await withStore(options, terminal, work, { lean: true });
}

/** No input could be read: a store that is not there is not created for it. */
async function ingestNothing(options: OptionValues, terminal: Terminal): Promise<Ingested> {
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

function exitCode(report: IngestReport, opened: OpenedInputs, options: OptionValues): number {
  if (report.interrupted) return EXIT.interrupted;
  if (opened.inputs.length === 0) return EXIT.usage;
  return report.problems.total > 0 && isSet(options, 'strict') ? EXIT.problems : EXIT.done;
}

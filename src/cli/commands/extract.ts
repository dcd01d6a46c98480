// extract: prints what a file's papers name, without a store; with --explain, how that was found.
import { findLongText } from '../../ingest/long-text.ts';
import { untilAborted } from '../../ingest/until-aborted.ts';
import { loadExplainer } from '../../mentions/load-explainer.ts';
import { LONGEST_TEXT } from '../../mentions/workers/messages.ts';
import { decodeMentions, NO_MENTIONS } from '../../model/mention-codec.ts';
import type { PaperRecord } from '../../model/paper.ts';
import type { Input, OpenedInputs } from '../../papers/read/inputs.ts';
import { parseInput } from '../../papers/read/parse-input.ts';
import type { ParsedItem } from '../../papers/source.ts';
import { cleanText } from '../../text/clean.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../command.ts';
import { explanationText } from '../explain/explanation.ts';
import { openNamedInputs } from '../open-named-inputs.ts';
import { dayOption, isSet, numberOption, textOption } from '../options.ts';
import { paperText } from '../paper-text.ts';
import { problemText } from '../problem-text.ts';
import {
  combine,
  INPUT_OPTIONS,
  JSON_OPTION,
  LEXICON_OPTION,
  WORKERS_OPTION,
} from '../shared-options.ts';
import { recordOfText } from '../text-record.ts';
import { lexiconFiles, withExtraction, workersOption } from '../with-extraction.ts';

const shared = combine(INPUT_OPTIONS, LEXICON_OPTION, WORKERS_OPTION, JSON_OPTION);

/** Papers handed to the threads at once. */
const CHUNK = 500;

/** Explanations that a person may want to read; more where --limit says so. */
const EXPLAINED = 10;
const MOST = 100_000_000;

export const extract: Command = {
  arguments: '[FILE|DIR|- ...]',
  options: {
    explain: { type: 'boolean' },
    text: { type: 'string' },
    limit: { type: 'string' },
    ...shared.options,
    strict: { type: 'boolean' },
  },
  help: {
    explain: { text: 'show what each step found, and what was kept or dropped for which reason' },
    text: { value: 'TEXT', text: 'an abstract to read instead of, or before, files' },
    limit: {
      value: 'N',
      text: `stop after N papers; default: all, with --explain ${EXPLAINED}`,
    },
    ...shared.help,
    strict: { text: 'exit with 1 where there were problems' },
  },
  examples: [
    'paperloom extract papers.jsonl --json',
    'paperloom extract hf-daily-papers-000.txt',
    'paperloom extract --explain --text "We fine-tune BERT with LoRA on SQuAD."',
    'FORCE_COLOR=1 paperloom extract --explain papers.jsonl --limit 3 | less -R',
  ],
  run: async (paths, options, terminal) => {
    const asOf = dayOption(options, 'as-of');
    const limit = limitOption(options);
    const looksOn = textOption(options, 'limit') === undefined;
    workersOption(options, terminal);
    const text = textOption(options, 'text');
    const given: ParsedItem[] =
      text === undefined ? [] : [{ kind: 'record', ...recordOfText(text) }];
    const { inputs, problems } = await openInputsBeside(given, paths, options, terminal);
    for (const problem of problems) terminal.note(problemText(problem));
    if (inputs.length + given.length === 0) return EXIT.usage;
    const items = itemsOf(given, inputs, asOf, terminal.signal);
    const reading = { items, limit, looksOn, terminal };
    const found = isSet(options, 'explain')
      ? await explainAll(reading, options)
      : await extractAll(reading, options);
    if (terminal.signal.aborted) return EXIT.interrupted;
    return problems.length + found > 0 && isSet(options, 'strict') ? EXIT.problems : EXIT.done;
  },
};

interface Reading {
  readonly items: AsyncIterable<ParsedItem>;
  readonly limit: number;
  /** Whether there is more than the limit is looked for, and said. */
  readonly looksOn: boolean;
  readonly terminal: Terminal;
}

function limitOption(options: OptionValues): number {
  const most = isSet(options, 'explain') ? EXPLAINED : MOST;
  return numberOption(options, 'limit', { min: 1, max: MOST, default: most });
}

/** Nothing need be named beside a text. */
async function openInputsBeside(
  given: readonly ParsedItem[],
  paths: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<OpenedInputs> {
  if (given.length > 0 && paths.length === 0) return { inputs: [], problems: [] };
  return await openNamedInputs('extract', paths, options, terminal);
}

function itemsOf(
  given: readonly ParsedItem[],
  inputs: readonly Input[],
  asOf: string | undefined,
  signal: AbortSignal,
): AsyncIterable<ParsedItem> {
  async function* items(): AsyncGenerator<ParsedItem> {
    yield* given;
    for (const input of inputs) yield* parseInput(input, asOf);
  }
  return untilAborted(items(), signal);
}

/** Hands on so many records and tells problems on the way. Gives the number of problems, and whether there was more. */
async function readAll(
  { items, limit, looksOn, terminal }: Reading,
  take: (record: PaperRecord) => Promise<void> | void,
): Promise<{ problems: number; isMore: boolean }> {
  let problems = 0;
  let records = 0;
  for await (const item of items) {
    if (item.kind === 'record' && records === limit) return { problems, isMore: true };
    const problem = item.kind === 'problem' ? item.problem : findLongText(item);
    if (problem !== undefined) {
      problems++;
      terminal.note(problemText(problem));
    }
    if (item.kind === 'problem') continue;
    records++;
    await take(item.record);
    if (records === limit && !looksOn) break;
  }
  return { problems, isMore: false };
}

/** Gives the number of problems met. What was read before an interruption is printed. */
async function extractAll(reading: Reading, options: OptionValues): Promise<number> {
  const { terminal } = reading;
  return await withExtraction(options, terminal, async ({ extractTexts }) => {
    let chunk: PaperRecord[] = [];
    const flush = async () => {
      const mentions = await extractTexts(
        chunk.map(({ sourceTitle, sourceAbstract }) => ({
          title: sourceTitle,
          abstract: sourceAbstract,
        })),
      );
      for (const [i, record] of chunk.entries()) {
        const found = decodeMentions(mentions[i] ?? NO_MENTIONS);
        terminal.out(paperText(record, found, isSet(options, 'json')));
      }
      chunk = [];
    };
    const { problems } = await readAll(reading, async (record) => {
      if (chunk.push(record) === CHUNK) await flush();
    });
    await flush();
    return problems;
  });
}

/** The same, explained: one paper at a time, in this thread. */
async function explainAll(reading: Reading, options: OptionValues): Promise<number> {
  const { terminal, limit } = reading;
  const explain = loadExplainer(lexiconFiles(options, terminal));
  const searched = (text: string) => cleanText(text.slice(0, LONGEST_TEXT));
  const { problems, isMore } = await readAll(reading, (record) => {
    const { sourceTitle, sourceAbstract } = record;
    const trace = explain({ title: searched(sourceTitle), abstract: searched(sourceAbstract) });
    terminal.out(explanationText(record, trace, isSet(options, 'json'), terminal.style));
  });
  if (isMore) terminal.note(`The first ${limit} papers are explained; --limit N explains more.`);
  return problems;
}

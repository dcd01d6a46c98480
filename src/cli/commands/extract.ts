// extract: prints what a file's papers name, without a store.
import { findLongText } from '../../ingest/long-text.ts';
import { untilAborted } from '../../ingest/until-aborted.ts';
import type { ExtractTexts } from '../../mentions/workers/pool.ts';
import type { Mention } from '../../model/mention.ts';
import { decodeMentions, NO_MENTIONS, type PackedMentions } from '../../model/mention-codec.ts';
import type { PaperRecord, PlacedRecord } from '../../model/paper.ts';
import type { Input } from '../../papers/read/inputs.ts';
import { parseInput } from '../../papers/read/parse-input.ts';
import { showPaper } from '../../papers/show.ts';
import type { ParsedItem } from '../../papers/source.ts';
import { type Command, EXIT, type Terminal } from '../command.ts';
import { conceptList } from '../concept-list.ts';
import { openNamedInputs } from '../open-named-inputs.ts';
import { dayOption, isSet } from '../options.ts';
import { problemText } from '../problem-text.ts';
import {
  combine,
  INPUT_OPTIONS,
  JSON_OPTION,
  LEXICON_OPTION,
  WORKERS_OPTION,
} from '../shared-options.ts';
import { withExtraction, workersOption } from '../with-extraction.ts';

const shared = combine(INPUT_OPTIONS, LEXICON_OPTION, WORKERS_OPTION, JSON_OPTION);

/** Papers handed to the threads at once. */
const CHUNK = 500;

export const extract: Command = {
  arguments: 'FILE|DIR|- ...',
  options: { ...shared.options, strict: { type: 'boolean' } },
  help: { ...shared.help, strict: { text: 'exit with 1 where there were problems' } },
  examples: ['paperloom extract papers.jsonl --json', 'paperloom extract hf-daily-papers-000.txt'],
  run: async (paths, options, terminal) => {
    const asOf = dayOption(options, 'as-of');
    workersOption(options, terminal);
    const { inputs, problems } = await openNamedInputs('extract', paths, options, terminal);
    for (const problem of problems) terminal.note(problemText(problem));
    if (inputs.length === 0) return EXIT.usage;
    const print = (record: PaperRecord, packed: PackedMentions) =>
      terminal.out(paperText(record, decodeMentions(packed), isSet(options, 'json')));
    const found = await withExtraction(options, terminal, ({ extractTexts }) =>
      extractAll(itemsOf(inputs, asOf, terminal.signal), extractTexts, print, terminal),
    );
    if (terminal.signal.aborted) return EXIT.interrupted;
    return problems.length + found > 0 && isSet(options, 'strict') ? EXIT.problems : EXIT.done;
  },
};

function itemsOf(
  inputs: readonly Input[],
  asOf: string | undefined,
  signal: AbortSignal,
): AsyncIterable<ParsedItem> {
  async function* items(): AsyncGenerator<ParsedItem> {
    for (const input of inputs) yield* parseInput(input, asOf);
  }
  return untilAborted(items(), signal);
}

/** Gives the number of problems met. What was read before an interruption is printed. */
async function extractAll(
  items: AsyncIterable<ParsedItem>,
  extractTexts: ExtractTexts,
  print: (record: PaperRecord, packed: PackedMentions) => void,
  terminal: Terminal,
): Promise<number> {
  let problems = 0;
  let chunk: PlacedRecord[] = [];
  const flush = async () => {
    const texts = chunk.map(({ record }) => ({
      title: record.sourceTitle,
      abstract: record.sourceAbstract,
    }));
    const mentions = await extractTexts(texts);
    for (const [i, { record }] of chunk.entries()) print(record, mentions[i] ?? NO_MENTIONS);
    chunk = [];
  };
  for await (const item of items) {
    const problem = item.kind === 'problem' ? item.problem : findLongText(item);
    if (problem !== undefined) {
      problems++;
      terminal.note(problemText(problem));
    }
    if (item.kind === 'problem') continue;
    if (chunk.push(item) === CHUNK) await flush();
  }
  await flush();
  return problems;
}

function paperText(record: PaperRecord, mentions: readonly Mention[], json: boolean): string {
  const { key, title, abstract } = showPaper([record]);
  if (!json) return [title, ...conceptList({ title, abstract }, mentions), ''].join('\n');
  const id = record.ownId ?? key;
  return JSON.stringify({ id, key, title, mentions: mentions.map(mentionLine) });
}

function mentionLine({ concept, surface, field, source, role, confidence, rule }: Mention) {
  const { slug, name, kind } = concept;
  const { start, end } = source;
  return {
    slug,
    name,
    kind,
    surface,
    field,
    start,
    end,
    role,
    confidence: confidence / 1000,
    rule,
  };
}

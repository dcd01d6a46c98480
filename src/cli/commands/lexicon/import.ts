// lexicon import: another vocabulary in, a lexicon file of the user's out, and what was left out with why.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../../../errors.ts';
import { genericIn } from '../../../lexicon/generic.ts';
import { type Admitted, admit } from '../../../lexicon/import/admit.ts';
import { parseCso } from '../../../lexicon/import/cso.ts';
import {
  type LeftOut,
  type ParseVocabulary,
  REASONS,
  type Reason,
} from '../../../lexicon/import/foreign.ts';
import { parsePwc } from '../../../lexicon/import/pwc.ts';
import { knownIn } from '../../../lexicon/known.ts';
import { lexiconText } from '../../../lexicon/new-entry.ts';
import { compileLexicon } from '../../../mentions/lexicon/compile.ts';
import type { WordLists } from '../../../mentions/lexicon/entry.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../../mentions/lexicon/read.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../../command.ts';
import { isSet, listOption, numberOption, textOption } from '../../options.ts';
import { combine, JSON_OPTION, LEXICON_OPTION } from '../../shared-options.ts';
import { lexiconFiles } from '../../with-extraction.ts';
import { writeLexicon } from './write-lexicon.ts';

const shared = combine(LEXICON_OPTION, JSON_OPTION);
const FORMATS = ['pwc', 'cso'] as const;
const DEFAULT_TOPIC = 'artificial intelligence';

export const lexiconImport: Command = {
  arguments: 'FILE ...',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    'min-papers': { type: 'string' },
    under: { type: 'string', multiple: true },
    ...shared.options,
  },
  help: {
    format: { value: 'NAME', text: 'pwc (JSON dumps of Papers with Code) or cso (its CSV)' },
    out: { value: 'FILE', text: 'write the entries there and not to standard output' },
    'min-papers': { value: 'N', text: 'pwc: papers that must use it; default 2' },
    under: {
      value: 'TOPIC',
      text: `cso: only topics below it; may be repeated; default ${DEFAULT_TOPIC}`,
    },
    ...shared.help,
  },
  examples: [
    'paperloom lexicon import methods.json datasets.json --format pwc --out pwc.yml',
    'paperloom lexicon import CSO.csv --format cso --under "machine learning" --out cso.yml',
  ],
  run: async (files, options, terminal) => {
    const minPapers = numberOption(options, 'min-papers', { min: 0, max: 1_000_000, default: 2 });
    const out = textOption(options, 'out');
    const knowledge = readKnowledge(LEXICON_FOLDER, lexiconFiles(options, terminal));
    const named = namedFiles(files);
    const parse = parserOf(options, knowledge.words);
    const vocabularies = named.map((file) => parse(file, readText(file)));
    const source = vocabularies[0]?.source ?? '';
    const { entries, leftOut } = admit(
      vocabularies.flatMap(({ concepts }) => concepts),
      {
        source,
        known: knownIn(compileLexicon(knowledge)),
        isGeneric: genericIn(knowledge.words),
        minPapers,
      },
    );
    const all = [...vocabularies.flatMap((one) => one.leftOut), ...leftOut];
    const text = lexiconText(
      `From ${files.join(', ')} (${source}) by paperloom lexicon import.`,
      entries,
    );
    if (out !== undefined) writeLexicon(out, text);
    return report(
      { entries, leftOut: all },
      out === undefined ? text : undefined,
      options,
      terminal,
    );
  },
};

function namedFiles(files: readonly string[]): readonly string[] {
  if (files.length > 0) return files;
  throw new UsageError(
    'NOTHING_TO_READ',
    'lexicon import takes at least one file.',
    'For example: paperloom lexicon import methods.json --format pwc.',
  );
}

function parserOf(options: OptionValues, words: WordLists): ParseVocabulary {
  const format = textOption(options, 'format');
  if (format === 'pwc') return parsePwc;
  if (format === 'cso') {
    const given = listOption(options, 'under');
    const under = given.length > 0 ? given : [DEFAULT_TOPIC];
    const settings = { under, mayMiss: given.length === 0, words };
    return (file, text) => parseCso(file, text, settings);
  }
  throw new UsageError(
    'FORMAT_UNKNOWN',
    format === undefined ? '--format is missing.' : `There is no format ${JSON.stringify(format)}.`,
    `Give --format ${FORMATS.join(' or --format ')}.`,
  );
}

/** Plain or gzipped, as its first bytes say. */
function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (cause) {
    throw new UsageError(
      'FILE_NOT_READ',
      `The file ${JSON.stringify(file)} cannot be read.`,
      'Check the path and its rights.',
      cause,
    );
  }
}

/** With --json a line for each that was left out and the sums last; else the entries, and sums with examples as notes. */
function report(
  { entries, leftOut }: Admitted,
  text: string | undefined,
  options: OptionValues,
  terminal: Terminal,
): number {
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason);
  if (isSet(options, 'json')) {
    for (const one of leftOut) terminal.out(JSON.stringify(one));
    const sums = Object.fromEntries([...byReason].map(([reason, all]) => [reason, all.length]));
    terminal.out(JSON.stringify({ entries: entries.length, leftOut: sums }));
    return EXIT.done;
  }
  if (text !== undefined) terminal.out(text);
  terminal.note(`${entries.length} entries imported, ${leftOut.length} left out:`);
  for (const [reason, all] of byReason) terminal.note(reasonText(reason, all));
  return EXIT.done;
}

const EXAMPLES = 3;

function reasonText(reason: Reason, all: readonly LeftOut[]): string {
  const examples = all.slice(0, EXAMPLES).map(({ name, detail }) => {
    return detail === undefined || detail === '' ? name : `${name} (${detail})`;
  });
  return `  ${String(all.length).padStart(6)}  ${REASONS[reason]}, e.g. ${examples.join('; ')}`;
}

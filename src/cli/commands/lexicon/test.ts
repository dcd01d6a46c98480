// lexicon test: how well the extractor finds what people annotated, with the lexicons that are named.
import { readFileSync } from 'node:fs';
import { UsageError } from '../../../errors.ts';
import { findConcepts } from '../../../evaluation/found-concepts.ts';
import { type GoldPaper, parseGold } from '../../../evaluation/gold.ts';
import {
  type PaperScore,
  type Score,
  type ScoreReport,
  scoreMentions,
} from '../../../evaluation/score.ts';
import { KINDS } from '../../../model/concept.ts';
import { decodeMentions, NO_MENTIONS } from '../../../model/mention-codec.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../../command.ts';
import { isSet, numberOption } from '../../options.ts';
import { combine, JSON_OPTION, LEXICON_OPTION, WORKERS_OPTION } from '../../shared-options.ts';
import { withExtraction } from '../../with-extraction.ts';

const shared = combine(LEXICON_OPTION, WORKERS_OPTION, JSON_OPTION);

export const lexiconTest: Command = {
  arguments: 'GOLD.jsonl ...',
  options: { ...shared.options, worst: { type: 'string' } },
  help: {
    worst: { value: 'N', text: 'papers shown with what was missed and what is wrong; default 5' },
    ...shared.help,
  },
  examples: [
    'paperloom lexicon test gold.jsonl',
    'paperloom lexicon test gold.jsonl --lexicon our-names.yml --json',
  ],
  run: async (files, options, terminal) => {
    const worst = numberOption(options, 'worst', { min: 0, max: 10_000, default: 5 });
    const gold = readGold(files);
    const report = await measure(gold, options, terminal);
    if (isSet(options, 'json')) terminal.out(jsonLine(report));
    else for (const line of textLines(report, worst)) terminal.out(line);
    return EXIT.done;
  },
};

function readGold(files: readonly string[]): readonly GoldPaper[] {
  const papers = files.flatMap((file) => parseGold(file, readText(file)));
  if (papers.length > 0) return papers;
  throw new UsageError(
    'NOTHING_TO_READ',
    'lexicon test takes at least one file of annotated papers.',
    'For example: paperloom lexicon test gold.jsonl. docs/LEXICON.md shows a line of it.',
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(
      'GOLD_NOT_READ',
      `The annotated papers ${JSON.stringify(file)} cannot be read.`,
      'Check the path and its rights.',
      cause,
    );
  }
}

async function measure(
  gold: readonly GoldPaper[],
  options: OptionValues,
  terminal: Terminal,
): Promise<ScoreReport> {
  return await withExtraction(options, terminal, async ({ extractTexts }) => {
    const packed = await extractTexts(gold.map(({ title, abstract }) => ({ title, abstract })));
    return scoreMentions(
      gold.map((paper, i) => ({
        ...paper,
        found: findConcepts(decodeMentions(packed[i] ?? NO_MENTIONS)),
      })),
    );
  });
}

function jsonLine({ typed, untyped, introduced, byKind }: ScoreReport): string {
  const kinds = KINDS.map((kind) => [kind, shares(byKind[kind])] as const);
  return JSON.stringify({
    typed: shares(typed),
    untyped: shares(untyped),
    introduced: shares(introduced),
    byKind: Object.fromEntries(kinds),
  });
}

/** To four digits: more than a gold set of this size can tell apart. */
function shares({ p, r, f1 }: Score) {
  const [shortP, shortR, shortF1] = [p, r, f1].map((share) => Number(share.toFixed(4)));
  return { p: shortP, r: shortR, f1: shortF1 };
}

function* textLines(report: ScoreReport, worst: number): Generator<string> {
  const { typed, untyped, introduced, byKind, papers } = report;
  yield `${papers.length} papers      precision  recall      F1`;
  for (const kind of KINDS) yield scoreText(kind, byKind[kind]);
  yield scoreText('untyped', untyped);
  yield scoreText('typed', typed);
  yield scoreText('introduced', introduced);
  const ordered = papers.toSorted((a, b) => a.f1 - b.f1);
  for (const paper of ordered.slice(0, worst)) yield* paperText(paper);
}

function scoreText(label: string, { p, r, f1, matched, gold, found }: Score): string {
  const figures = [p, r, f1].map((share) => share.toFixed(3).padStart(8)).join('');
  return `${label.padEnd(16)}${figures}   ${matched} of ${gold} annotated, ${found} found`;
}

function* paperText({ id, title, f1, missed, wrong }: PaperScore): Generator<string> {
  const names = (items: readonly { name: string; kind: string }[]) =>
    items.map(({ name, kind }) => `${name} [${kind}]`).join(', ') || 'nothing';
  yield '';
  yield `${f1.toFixed(2)}  ${id}  ${title.replace(/\s+/g, ' ')}`;
  yield `      missed: ${names(missed)}`;
  yield `      wrong:  ${names(wrong)}`;
}

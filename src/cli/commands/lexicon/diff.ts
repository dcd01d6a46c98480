// lexicon diff: which links of a corpus would come and go with other words.
import { UsageError } from '../../../errors.ts';
import {
  CHANGES,
  type DiffTotals,
  diffLinks,
  type LinkChange,
  openDiffSum,
} from '../../../evaluation/diff.ts';
import type { Extractor, PaperText } from '../../../mentions/extractor.ts';
import { LONGEST_TEXT } from '../../../mentions/workers/messages.ts';
import type { PaperRecord } from '../../../model/paper.ts';
import { showPaper } from '../../../papers/show.ts';
import { cleanText } from '../../../text/clean.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../../command.ts';
import { openNamedInputs } from '../../open-named-inputs.ts';
import { dayOption, isSet, numberOption } from '../../options.ts';
import { problemText } from '../../problem-text.ts';
import { readRecords } from '../../read-records.ts';
import { combine, INPUT_OPTIONS, JSON_OPTION } from '../../shared-options.ts';
import { openSide } from './open-side.ts';

const shared = combine(INPUT_OPTIONS, JSON_OPTION);

export const lexiconDiff: Command = {
  arguments: 'OLD NEW FILE|DIR|- ...',
  options: { ...shared.options, top: { type: 'string' } },
  help: {
    top: { value: 'N', text: 'concepts shown, with an example each; default 20' },
    ...shared.help,
  },
  examples: [
    'paperloom lexicon diff shipped our-names.yml papers.jsonl',
    'paperloom lexicon diff shipped ../branch/lexicon papers.jsonl --json',
    'paperloom lexicon diff ours.yml ours.yml,more.yml papers.jsonl --top 50',
  ],
  run: async ([old, now, ...paths], options, terminal) => {
    if (old === undefined || now === undefined || paths.length === 0) {
      throw new UsageError(
        'TWO_LEXICONS_AND_PAPERS',
        'lexicon diff takes two lexicons and at least one file of papers.',
        'For example: paperloom lexicon diff shipped our-names.yml papers.jsonl.',
      );
    }
    const top = numberOption(options, 'top', { min: 0, max: 1_000_000, default: 20 });
    const sides = { before: openSide(old), after: openSide(now) };
    const { inputs, problems } = await openNamedInputs('lexicon diff', paths, options, terminal);
    for (const problem of problems) terminal.note(problemText(problem));
    if (inputs.length === 0) return EXIT.usage;
    const records = readRecords(inputs, dayOption(options, 'as-of'), terminal);
    const { totals, examples } = await compare(records, sides, options, terminal);
    if (isSet(options, 'json')) terminal.out(JSON.stringify(totals));
    else for (const line of textLines(totals, examples, top)) terminal.out(line);
    return terminal.signal.aborted ? EXIT.interrupted : EXIT.done;
  },
};

interface Example {
  readonly id: string;
  readonly sentence: string;
}
/** The first example of each kind of change of each concept. */
type Examples = Map<string, Example>;

interface Sides {
  readonly before: Extractor;
  readonly after: Extractor;
}

async function compare(
  records: AsyncIterable<PaperRecord>,
  { before, after }: Sides,
  options: OptionValues,
  terminal: Terminal,
): Promise<{ totals: DiffTotals; examples: Examples }> {
  const sum = openDiffSum();
  const examples: Examples = new Map();
  for await (const record of records) {
    const text = textOf(record);
    const changes = diffLinks(before.extract(text), after.extract(text));
    sum.add(changes);
    if (changes.length === 0) continue;
    const id = record.ownId ?? showPaper([record]).key;
    if (isSet(options, 'json')) terminal.out(paperLine(id, text, changes));
    for (const change of changes) {
      const key = `${change.change} ${change.slug}`;
      if (!examples.has(key)) examples.set(key, { id, sentence: sentenceOf(text, change) });
    }
  }
  return { totals: sum.totals(), examples };
}

function textOf({ sourceTitle, sourceAbstract }: PaperRecord): PaperText {
  const [title, abstract] = [sourceTitle, sourceAbstract].map((t) =>
    cleanText(t.slice(0, LONGEST_TEXT)),
  );
  return { title: title ?? cleanText(''), abstract: abstract ?? cleanText('') };
}

/** The sentence that shows it, its words marked. */
function sentenceOf(
  text: PaperText,
  { mention: { field, sentence, display } }: LinkChange,
): string {
  const shown = text[field].text;
  const marked = `${shown.slice(sentence.start, display.start)}[${shown.slice(display.start, display.end)}]${shown.slice(display.end, sentence.end)}`;
  return marked.replace(/\s+/g, ' ').trim();
}

function paperLine(id: string, text: PaperText, changes: readonly LinkChange[]): string {
  const of = (kind: LinkChange['change']) =>
    changes
      .filter(({ change }) => change === kind)
      .map((one) => ({
        slug: one.slug,
        name: one.name,
        kind: one.kind,
        ...(one.from !== undefined && { from: one.from }),
        surface: one.mention.surface,
        sentence: sentenceOf(text, one),
      }));
  return JSON.stringify({ id, added: of('added'), removed: of('removed'), retyped: of('retyped') });
}

function* textLines(totals: DiffTotals, examples: Examples, top: number): Generator<string> {
  const { papers, changed, added, removed, retyped, concepts } = totals;
  yield `${changed} of ${papers} papers change: ${added} links added, ${removed} removed, ${retyped} of another kind.`;
  for (const concept of concepts.slice(0, top)) {
    yield '';
    yield `${concept.name} [${concept.kind}]  +${concept.added} -${concept.removed} ~${concept.retyped}`;
    for (const change of CHANGES) {
      const example = examples.get(`${change} ${concept.slug}`);
      if (example !== undefined) yield `  ${change}: ${example.sentence}  (${example.id})`;
    }
  }
  if (concepts.length > top)
    yield `\n... and ${concepts.length - top} concepts more; --top shows them.`;
}

// What each step saw, for a person: a table of the lexicon's forms, a running list of everything else.
import type { TraceFinding, TraceForm, TraceSteps } from '../../mentions/trace/trace.ts';
import { KIND_COLOURS, type Style } from '../style.ts';
import { wrap } from '../wrap.ts';
import { type Cell, flat, percent, type Row, table, times } from './table.ts';

const INDENT = '    ';

export function stepLines(steps: TraceSteps, style: Style): readonly string[] {
  const { lexicon, abbreviations, tagger, names, terms, sweep } = steps;
  const pairs = abbreviations.map(({ short, long, meaning }) => {
    const known = meaning ? ` (in the lexicon: ${meaning.name})` : '';
    return `${flat(short.text)} = ${flat(long.text)}${known}`;
  });
  return [
    ...step('Lexicon: where its forms are written', formLines(lexicon, style), style),
    ...step(
      'Abbreviations',
      pairs.flatMap((pair) => wrap(pair.split(' '), INDENT)),
      style,
    ),
    ...step(
      'Tagger: how likely an entity stands exactly there',
      findingLines(tagger, style, true),
      style,
    ),
    ...step('Names: by shape, or a cue beside them', findingLines(names, style), style),
    ...step('Terms: by their head word', findingLines(terms, style), style),
    ...step('Sweep: more places of what was found', findingLines(sweep, style), style),
  ];
}

function step(name: string, lines: readonly string[], style: Style): readonly string[] {
  return ['', `  ${style('bold', name)}${lines.length === 0 ? ': nothing' : ''}`, ...lines];
}

function formLines(forms: readonly TraceForm[], style: Style): readonly string[] {
  const rows = forms.map((form): readonly [string, readonly Cell[]] => {
    const [first] = form.meanings;
    const isRefused = REFUSED.has(form.verdict);
    const colour = first && !isRefused ? KIND_COLOURS[first.kind] : 'dim';
    const names = form.meanings.map(({ name }) => name);
    const kinds = [...new Set(form.meanings.map(({ kind }) => kind))].join('/');
    const cells: Cell[] = [
      { text: flat(form.text), format: colour },
      { text: kinds, format: colour },
      { text: names.length === 1 ? (names[0] ?? '') : `${names.length} meanings` },
      { text: form.guard },
      isRefused ? { text: verdictOf(form), format: 'dim' } : { text: verdictOf(form) },
    ];
    return [JSON.stringify(cells), cells];
  });
  const heading = ['written', 'kind', 'concept', 'guard', ''];
  return table(heading, counted(rows), style);
}

const REFUSED: ReadonlySet<string> = new Set(['never', 'case', 'several']);

function verdictOf({ verdict, words, isInside, meanings }: TraceForm): string {
  const inside = isInside ? ', inside a longer name' : '';
  switch (verdict) {
    case 'open':
      return `found${inside}`;
    case 'cased':
      return `found: written as the name is${inside}`;
    case 'cued':
      return `found: confirmed by ${words.length > 0 ? words.join(', ') : 'a word beside it'}${inside}`;
    case 'unsure':
      return `unsure: written as the name is, but nothing confirms it${inside}`;
    case 'never':
      return `refused: excluded by ${words.join(', ')}`;
    case 'case':
      return 'refused: not written as the name is';
    case 'several':
      return `refused: nothing tells ${meanings.map(({ name }) => name).join(', ')} apart`;
  }
}

/** Equal rows once, with how often they came. */
function counted(rows: readonly (readonly [string, readonly Cell[]])[]): Row[] {
  const groups = Map.groupBy(rows, ([key]) => key);
  return [...groups.values()].flatMap((same) => {
    const [, cells = []] = same[0] ?? [];
    const [first, ...others] = cells;
    if (!first) return [];
    return [{ cells: [{ ...first, text: first.text + times(same.length) }, ...others] }];
  });
}

const FATES = [
  ['proposed', ''],
  ['ruled-out', 'ruled out by the tagger:'],
  ['empty-head', 'adds nothing to a name of the lexicon:'],
] as const;

/** One running list a fate. The tagger's has kinds and probabilities. */
function findingLines(
  findings: readonly TraceFinding[],
  style: Style,
  withChance = false,
): readonly string[] {
  return FATES.flatMap(([fate, words]) => {
    const its = findings.filter((finding) => finding.fate === fate);
    const groups = Map.groupBy(its, (finding) => flat(finding.text));
    const items = [...groups].map(([text, same]): readonly string[] => {
      const { kind, chance } = same.reduce((best, one) => (one.chance > best.chance ? one : best));
      const inColour = (word: string) => style(KIND_COLOURS[kind], word);
      const name = text.split(' ');
      const shown = fate === 'proposed' ? name.map(inColour) : name;
      const told = withChance ? [kind, percent(chance)] : [];
      const count = placesOf(same);
      return [...shown, ...told, ...(count === 1 ? [] : [times(count).trim()])];
    });
    if (items.length === 0) return [];
    const lead = words === '' ? [] : words.split(' ').map((word) => style('dim', word));
    return wrap([...lead, ...inSequence(items)], INDENT);
  });
}

/** The words of a list with a comma after each item but the last. */
function inSequence(items: readonly (readonly string[])[]): string[] {
  return items.flatMap((words, i) =>
    i === items.length - 1 ? words : [...words.slice(0, -1), `${words.at(-1) ?? ''},`],
  );
}

/** How many places: two rules may notice the same. */
function placesOf(findings: readonly TraceFinding[]): number {
  return new Set(findings.map(({ field, display }) => `${field} ${display.start}`)).size;
}

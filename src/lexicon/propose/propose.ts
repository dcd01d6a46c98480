// What was gathered from many papers in, entries for a person to accept out: the most frequent first.
import { foldPhrase } from '../../mentions/fold.ts';
import type { Alias } from '../../mentions/lexicon/entry.ts';
import { shapeOf } from '../../mentions/shape.ts';
import { KINDS, type Kind } from '../../model/concept.ts';
import { compareCodePoints } from '../../model/order.ts';
import { slugOf } from '../../model/slug.ts';
import type { FindKnown } from '../known.ts';
import type { NewEntry } from '../new-entry.ts';
import type { Candidate, Gathered } from './candidates.ts';
import { frontsOf } from './family.ts';
import { aliasesOf, joinShortForms } from './join-short-forms.ts';

export interface ProposeSettings {
  /** Papers that must name it. */
  readonly minPapers: number;
  readonly known: FindKnown;
  /** Words that are no concept on their own. */
  readonly isGeneric: (name: string) => boolean;
  /** Words that only describe what follows them. */
  readonly isModifier: (name: string) => boolean;
}

export interface Proposal extends NewEntry {
  readonly papers: number;
}

/** A name that one paper proposes needs only one more that uses it; a phrase does not stand out so. */
const PAPERS_OF_PROPOSAL = 2;

/** By papers, then by name. No form is in the lexicon, and none is in two entries. */
export function propose(
  gathered: Gathered,
  { minPapers, known, isGeneric, isModifier }: ProposeSettings,
): Proposal[] {
  const candidates = joinShortForms(gathered, known).filter((candidate) => {
    const name = nameOf(candidate);
    const isProposal = candidate.introductions > 0 && shapeOf(name) !== 'none';
    const least = isProposal ? Math.min(PAPERS_OF_PROPOSAL, minPapers) : minPapers;
    if (candidate.papers.length < least || isTooShort(name)) return false;
    if (known(name) !== undefined || isModifier(name)) return false;
    return ![name, ...candidate.shorts.values()].some(isGeneric);
  });
  const ordered = candidates
    .map((candidate) => ({ candidate, name: nameOf(candidate), kind: kindOf(candidate) }))
    .sort(
      (a, b) =>
        b.candidate.papers.length - a.candidate.papers.length || compareCodePoints(a.name, b.name),
    );
  const distinct = withoutTwins(ordered);
  const taken = new Set(distinct.map(({ candidate }) => candidate.key));
  const labelled = distinct.map(({ candidate, name, kind }) => {
    const short = aliasesOf(candidate, gathered.shortForms, known, taken);
    return { candidate, kind, ...short, ...labelOf(name, kind, short.aliases) };
  });
  const proposed = new Map(labelled.map((one) => [foldPhrase(one.name), one]));
  return labelled.map(({ candidate, name, kind, aliases, near, remarks }) => {
    const broader = familyOf(name, kind, known, proposed);
    return {
      name,
      kind,
      aliases,
      ...(broader !== undefined && { broader: [broader] }),
      ...(isWordLike(name) && { guard: 'case' as const }),
      near,
      source: `proposed from ${candidate.papers.length} papers`,
      comments: [...remarksOf(candidate, kind), ...remarks, exampleOf(candidate)],
      papers: candidate.papers.length,
    };
  });
}

/** Of names that differ in accents alone, which are one concept, the most frequent. */
function withoutTwins<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ name }) => {
    const slug = slugOf(name);
    const isFirst = !seen.has(slug);
    seen.add(slug);
    return isFirst;
  });
}

/** A model, a dataset or what is spelled for its letters (`SWipeable ANnotation`) is known by its short form. */
function labelOf(name: string, kind: Kind, aliases: readonly Alias[]) {
  const [short, ...more] = aliases;
  const isKnownByShort = kind === 'MODEL' || kind === 'DATASET' || shapeOf(name) === 'inner';
  if (short === undefined || short.guard !== undefined || !isKnownByShort) return { name, aliases };
  return { name: short.text, aliases: [{ text: name }, ...more] };
}

/** Too short to be told from other signs: `H1`, `dB`. */
function isTooShort(name: string): boolean {
  return name.length < 3;
}

/** One capitalised word, as an ordinary word at the start of a sentence is. Catches `Orchid`; refuses `LoRA`, `orchid`. */
function isWordLike(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name);
}

/** The spelling of the most papers. */
function nameOf({ spellings }: Candidate): string {
  const ordered = [...spellings].sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b));
  return ordered[0]?.[0] ?? '';
}

/** The kind of the most papers; a tie goes to the first of KINDS. */
function kindOf({ kinds }: Candidate): Kind {
  const votes = (kind: Kind) => kinds.get(kind) ?? 0;
  return KINDS.toSorted((a, b) => votes(b) - votes(a))[0] ?? 'METHOD';
}

/** The nearest name above that is known or proposed, and of the same kind. */
function familyOf(
  name: string,
  kind: Kind,
  known: FindKnown,
  proposed: ReadonlyMap<string, { readonly name: string; readonly kind: Kind }>,
): string | undefined {
  return frontsOf(name)
    .map((front) => known(front) ?? proposed.get(foldPhrase(front)))
    .find((concept) => concept?.kind === kind)?.name;
}

function remarksOf(
  { kinds, papers, introducedBy, introductions, spellings }: Candidate,
  kind: Kind,
) {
  const others = [...spellings].sort(([, m], [, n]) => n - m).slice(1, 4);
  const written = others.map(([spelling, n]) => `${spelling} (${n})`).join(', ');
  return [
    `${papers.length} papers, ${kinds.get(kind) ?? 0} as ${kind}`,
    ...(introducedBy === undefined
      ? []
      : [
          `introduced by ${introducedBy}${introductions > 1 ? ` and ${introductions - 1} more` : ''}`,
        ]),
    ...(written === '' ? [] : [`also written ${written}`]),
  ];
}

const LONGEST_EXAMPLE = 160;

function exampleOf({ example: { id, sentence } }: Candidate): string {
  const cut =
    sentence.length > LONGEST_EXAMPLE ? `${sentence.slice(0, LONGEST_EXAMPLE)}...` : sentence;
  return `e.g. ${id}: ${cut}`;
}

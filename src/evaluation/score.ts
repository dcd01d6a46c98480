// Annotated papers and what was found in them in, precision, recall and F1 out, micro-averaged over all papers.
import { KINDS, type Kind } from '../model/concept.ts';
import type { FoundConcept } from './found-concepts.ts';
import type { GoldEntity } from './gold.ts';
import { matchPairs } from './match.ts';

/** One paper: what its annotation names, and what was found. */
export interface ScoredPaper {
  readonly id: string;
  readonly title: string;
  readonly entities: readonly GoldEntity[];
  readonly found: readonly FoundConcept[];
}

/** `matched` of `gold` annotated and `found` concepts; shares from 0 to 1, 0 where there is nothing to divide by. */
export interface Score {
  readonly matched: number;
  readonly gold: number;
  readonly found: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface PaperScore {
  readonly id: string;
  readonly title: string;
  /** Untyped F1; 1 where nothing is to be found and nothing was. */
  readonly f1: number;
  readonly missed: readonly GoldEntity[];
  readonly wrong: readonly FoundConcept[];
}

export interface ScoreReport {
  /** Name and kind agree. */
  readonly typed: Score;
  /** The name agrees. */
  readonly untyped: Score;
  /** Only what the paper itself proposes, by name. */
  readonly introduced: Score;
  readonly byKind: Readonly<Record<Kind, Score>>;
  /** In the order given. */
  readonly papers: readonly PaperScore[];
}

/** What stands on each side of a comparison, with its names folded. */
interface Named<Item> {
  readonly item: Item;
  readonly keys: ReadonlySet<string>;
}
interface Sides {
  readonly gold: readonly Named<GoldEntity>[];
  readonly found: readonly Named<FoundConcept>[];
}

/**
 * An annotated entity and a found concept meet where a name or form of one is equal to one of the other after
 * folding (`foldForm`); each is matched at most once, so that the number of pairs is the largest there can be.
 */
export function scoreMentions(papers: readonly ScoredPaper[]): ScoreReport {
  const sides = papers.map(namedSides);
  const kinds = KINDS.map(
    (kind) => [kind, sumOf(sides.map((side) => ofKind(side, kind)))] as const,
  );
  return {
    // Kinds never meet in a typed pair, so the sum over kinds is the largest matching too.
    typed: sumOf(sides.flatMap((side) => KINDS.map((kind) => ofKind(side, kind)))),
    untyped: sumOf(sides),
    introduced: sumOf(sides.map(proposed)),
    byKind: Object.fromEntries(kinds) as Record<Kind, Score>,
    papers: papers.map((paper, i) => scorePaper(paper, sides[i] ?? { gold: [], found: [] })),
  };
}

function namedSides({ entities, found }: ScoredPaper): Sides {
  return {
    gold: entities.map((item) => named(item, [item.name, ...item.forms])),
    found: found.map((item) => named(item, [item.name, ...item.surfaces])),
  };
}

function named<Item>(item: Item, names: readonly string[]): Named<Item> {
  return { item, keys: new Set(names.map(foldForm)) };
}

function ofKind({ gold, found }: Sides, kind: Kind): Sides {
  return {
    gold: gold.filter(({ item }) => item.kind === kind),
    found: found.filter(({ item }) => item.kind === kind),
  };
}

function proposed({ gold, found }: Sides): Sides {
  return {
    gold: gold.filter(({ item }) => item.introduced),
    found: found.filter(({ item }) => item.role === 'INTRODUCES'),
  };
}

function partnersOf({ gold, found }: Sides): readonly number[] {
  return matchPairs(gold, found, (one, other) => !one.keys.isDisjointFrom(other.keys));
}

function sumOf(sides: readonly Sides[]): Score {
  let [matched, gold, found] = [0, 0, 0];
  for (const side of sides) {
    matched += partnersOf(side).filter((partner) => partner >= 0).length;
    gold += side.gold.length;
    found += side.found.length;
  }
  return buildScore(matched, gold, found);
}

function buildScore(matched: number, gold: number, found: number): Score {
  const p = found === 0 ? 0 : matched / found;
  const r = gold === 0 ? 0 : matched / gold;
  return { matched, gold, found, p, r, f1: matched === 0 ? 0 : (2 * p * r) / (p + r) };
}

function scorePaper({ id, title }: ScoredPaper, sides: Sides): PaperScore {
  const partners = partnersOf(sides);
  const matched = new Set(partners);
  const missed = sides.gold.filter((_, g) => !matched.has(g)).map(({ item }) => item);
  const wrong = sides.found.filter((_, f) => partners[f] === -1).map(({ item }) => item);
  const all = sides.gold.length + sides.found.length;
  const f1 = all === 0 ? 1 : (2 * (sides.gold.length - missed.length)) / all;
  return { id, title, f1, missed, wrong };
}

/** What spellings of one name differ in. Catches the hyphen of `fine-tuning`, the stop of `GPT-3.5`; refuses `+`, `:`. */
const SIGNS = /[\s\-\u2010-\u2015_/.,'’"()]+/g;

/**
 * A name as annotation and extraction are compared: NFKC, lower case, without signs and a plural s. It is the measure's
 * own and stays as it is, so that figures of different versions can be compared; the extractor folds otherwise.
 */
export function foldForm(form: string): string {
  const folded = form.normalize('NFKC').toLowerCase().replace(SIGNS, '');
  const isPlural = folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss');
  return isPlural ? folded.slice(0, -1) : folded;
}

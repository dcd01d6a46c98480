// Findings in, candidates out: places that write one concept in different ways are joined.
import { type Candidate, type Finding, surfaceOf } from '../candidate.ts';
import type { Document, PieceSpan } from '../document.ts';
import type { FoldNumbers } from '../fold-numbers.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { type Assurance, isCased } from '../lexicon/guard.ts';
import { patternsOf } from '../lexicon/match.ts';
import type { Words } from '../words.ts';
import type { LexiconPlace } from './03-lexicon.ts';
import type { AbbreviationPair } from './04-abbreviations.ts';

interface Draft extends Meaning {
  concept: number | undefined;
  longForm: PieceSpan | undefined;
  readonly findings: Finding[];
}

const LEXICON_RULES: Readonly<Record<Assurance, string>> = {
  open: 'lexicon:open',
  cased: 'lexicon:cased',
  cued: 'lexicon:cued',
  unsure: 'lexicon:unsure',
};

/** What the steps before found in the document. */
export interface Noticed {
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly document: Document;
  readonly folds: FoldNumbers;
  readonly places: readonly LexiconPlace[];
  readonly pairs: readonly AbbreviationPair[];
  readonly findings: readonly Finding[];
}

/** Candidates in order of their first place; the findings of one have distinct spans. */
export function joinCandidates(noticed: Noticed): Candidate[] {
  const { lexicon, words, document, folds, places, pairs } = noticed;
  const byPlace = new Map(places.map((place) => [spanKey(place), place.concept]));
  const expanded = expand(lexicon, document, folds, byPlace, pairs);
  const drafts = new Map<number, Draft>();
  // What a span means does not depend on who found it: the first finding of a span is enough.
  const added = new Set<number>();
  const add = (finding: Finding) => {
    const at = spanKey(finding);
    if (added.has(at) || hasEmptyHead(lexicon, words, document, byPlace, finding)) return;
    added.add(at);
    const meaning = meaningOf(document, folds, byPlace, expanded, finding);
    const draft = drafts.get(meaning.key);
    if (!draft) {
      const { key, concept, longForm } = meaning;
      drafts.set(key, { key, concept, longForm, findings: [finding] });
    } else {
      if (meaning.concept !== undefined) draft.concept = meaning.concept;
      draft.longForm ??= meaning.longForm;
      draft.findings.push(finding);
    }
  };
  for (const { short, long } of pairs) {
    add({ from: long.from, to: long.to, rule: 'abbreviation:long' });
    add({ from: short.from, to: short.to, rule: 'abbreviation:short' });
  }
  for (const { from, to, assurance } of places) add({ from, to, rule: LEXICON_RULES[assurance] });
  for (const finding of noticed.findings) add(finding);
  const candidates = [...drafts.values()];
  for (const { findings } of candidates) if (findings.length > 1) findings.sort(compareSpans);
  return candidates.sort((a, b) => compareSpans(a.findings[0], b.findings[0]));
}

interface Meaning {
  readonly key: number;
  readonly concept: number | undefined;
  readonly longForm: PieceSpan | undefined;
}

interface Expansion extends Meaning {
  readonly longForm: PieceSpan;
  readonly shortText: string;
}

/** Numbers of this paper's short forms, and what they mean here. */
type Expansions = ReadonlyMap<number, Expansion>;

function keyOfConcept(concept: number): number {
  return -1 - concept;
}

function expand(
  lexicon: Lexicon,
  document: Document,
  folds: FoldNumbers,
  byPlace: ReadonlyMap<number, number>,
  pairs: readonly AbbreviationPair[],
): Expansions {
  const expansions = new Map<number, Expansion>();
  for (const { short, long, shortText } of pairs) {
    const fold = folds.numberOf(document, short.from, short.to);
    if (expansions.has(fold)) continue;
    const concept = byPlace.get(spanKey(long)) ?? sameConcept(lexicon, document, short, long);
    const key =
      concept === undefined ? folds.numberOf(document, long.from, long.to) : keyOfConcept(concept);
    expansions.set(fold, { key, concept, longForm: long, shortText });
  }
  return expansions;
}

/** The lexicon's concept of the short form, where the paper's long form is a variant of one of its names. */
function sameConcept(
  lexicon: Lexicon,
  document: Document,
  short: PieceSpan,
  long: PieceSpan,
): number | undefined {
  const stems: string[] = [];
  for (let i = long.from; i < long.to; i++) stems.push(document.pieces.fold(i).slice(0, 4));
  for (const index of patternsOf(lexicon, document, short) ?? []) {
    const pattern = lexicon.patterns[index];
    const concept = pattern && lexicon.concepts[pattern.concept];
    if (!concept) continue;
    if ([concept.name, ...concept.aliases].some((name) => isVariant(stems, name)))
      return pattern.concept;
  }
  return undefined;
}

/** At least two words and two thirds of the longer name begin alike: `low-rank adapters`, `low-rank adaptation`. */
function isVariant(stems: readonly string[], name: string): boolean {
  const other = name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 4));
  const shared = stems.filter((stem) => other.includes(stem)).length;
  return shared >= 2 && shared >= (2 / 3) * Math.max(stems.length, other.length);
}

/** The paper's own expansion of a short form wins over the lexicon's meaning of it. */
function meaningOf(
  document: Document,
  folds: FoldNumbers,
  byPlace: ReadonlyMap<number, number>,
  expansions: Expansions,
  span: PieceSpan,
): Meaning {
  const fold = folds.numberOf(document, span.from, span.to);
  const expansion = expansions.get(fold);
  if (expansion && isCased(expansion.shortText, surfaceOf(document, span))) return expansion;
  const concept = byPlace.get(spanKey(span));
  const key = concept === undefined ? fold : keyOfConcept(concept);
  return { key, concept, longForm: undefined };
}

/** A name of the lexicon and a last word that adds nothing to it: `BLEU score` is no second concept beside BLEU. */
function hasEmptyHead(
  lexicon: Lexicon,
  words: Words,
  document: Document,
  byPlace: ReadonlyMap<number, number>,
  span: PieceSpan,
): boolean {
  const core = { from: span.from, to: span.to - 1 };
  const index = span.to - span.from < 2 ? undefined : byPlace.get(spanKey(core));
  const kind = index === undefined ? undefined : lexicon.concepts[index]?.kind;
  if (!kind || byPlace.has(spanKey(span))) return false;
  const isEmpty = words.empty.has(`${kind} ${document.pieces.fold(core.to)}`);
  const isNamed = kind !== 'METHOD' || /\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(surfaceOf(document, core));
  return isEmpty && isNamed;
}

/** One number a span. */
export function spanKey({ from, to }: PieceSpan): number {
  return from * 65_536 + to;
}

export function compareSpans(a: PieceSpan | undefined, b: PieceSpan | undefined): number {
  return (a?.from ?? 0) - (b?.from ?? 0) || (a?.to ?? 0) - (b?.to ?? 0);
}

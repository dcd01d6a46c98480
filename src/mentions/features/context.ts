// What features are read from: the document, and what the steps before found in it.
import { KINDS } from '../../model/concept.ts';
import type { Candidate } from '../candidate.ts';
import type { Document } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { LexiconPlace } from '../steps/03-lexicon.ts';
import type { Chain } from '../tagger/chain.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Word } from '../word.ts';

export interface FeatureContext {
  readonly lexicon: Lexicon;
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  /** The tagger's sums over the document. */
  readonly chain: Chain;
  /** Class of the probability that the text is of the field, see domain.ts. */
  readonly domain: number;
  /** Index of the abstract's first sentence. */
  readonly abstractFrom: number;
  /** For each piece the length of the longest lexicon place or abbreviation's long form over it. */
  readonly cover: readonly number[];
  readonly placeAt: ReadonlyMap<number, LexiconPlace>;
  readonly placeEnding: ReadonlyMap<number, LexiconPlace>;
  /** Slugs of concepts that have a narrower one in this paper. */
  readonly broader: ReadonlySet<string>;
  /** Own names by how often they stand in the paper, the commonest first: key -> 0, 1, 2. */
  readonly rank: ReadonlyMap<number, number>;
}

/** What the steps before found. */
export interface Seen
  extends Pick<FeatureContext, 'lexicon' | 'vocabulary' | 'document' | 'chain' | 'domain'> {
  readonly places: readonly LexiconPlace[];
  readonly candidates: readonly Candidate[];
}

export function buildFeatureContext({ places, candidates, ...seen }: Seen): FeatureContext {
  const { lexicon, document } = seen;
  const outer = places.filter(({ isInside, assurance }) => !isInside && assurance !== 'unsure');
  return {
    ...seen,
    abstractFrom: document.sentences.findIndex(({ field }) => field === 'abstract'),
    cover: coverOf(document, candidates),
    placeAt: new Map(outer.map((place) => [place.from, place])),
    placeEnding: new Map(outer.map((place) => [place.to, place])),
    broader: new Set(outer.flatMap(({ concept }) => lexicon.concepts[concept]?.broader ?? [])),
    rank: rankOf(candidates),
  };
}

function coverOf(document: Document, candidates: readonly Candidate[]): number[] {
  const cover = new Array<number>(document.pieces.length).fill(0);
  for (const { concept, longForm, findings } of candidates) {
    if (concept === undefined && !longForm) continue;
    for (const { from, to } of findings) {
      for (let i = from; i < to; i++) cover[i] = Math.max(cover[i] ?? 0, to - from);
    }
  }
  return cover;
}

function rankOf(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  return new Map(
    candidates
      .filter(
        (c) => c.concept === undefined && c.findings.some(({ rule }) => !rule.startsWith('term')),
      )
      .sort((a, b) => b.findings.length - a.findings.length)
      .slice(0, 3)
      .map(({ key }, i) => [key, i]),
  );
}

/** Number of the kind of a lexicon's concept. */
export function kindOf(lexicon: Lexicon, { concept }: { readonly concept: number }): number {
  return KINDS.indexOf(lexicon.concepts[concept]?.kind ?? 'METHOD');
}

/** First and last token of a span of pieces. */
export function tokensOf(
  { pieces }: Document,
  span: { readonly from: number; readonly to: number },
): { first: number; last: number } {
  return { first: pieces.token(span.from), last: pieces.token(span.to - 1) };
}

/** The word before, or the sign that parts them, or ^ at the field's start. */
export function wordBefore({ document, vocabulary }: FeatureContext, token: number): Word {
  const { tokens } = document;
  if (!tokens.hasBefore(token)) return vocabulary.fieldStart;
  const before = tokens.runsOn(token) ? tokens.word(token - 1) : tokens.gap(token)?.last;
  return before ?? vocabulary.fieldStart;
}

/** The word after, or the sign that parts them, or $ at the field's end. */
export function wordAfter({ document, vocabulary }: FeatureContext, token: number): Word {
  const { tokens } = document;
  if (!tokens.hasBefore(token + 1)) return vocabulary.fieldEnd;
  const after = tokens.runsOn(token + 1) ? tokens.word(token + 1) : tokens.gap(token + 1)?.first;
  return after ?? vocabulary.fieldEnd;
}

// A concept: what papers are linked to. Its slug and uid are functions of the name as extracted.

/** The five kinds of concept, in the order that settles a tied vote. */
export const KINDS = ['MODEL', 'DATASET', 'METHOD', 'TASK', 'METRIC'] as const;
export type Kind = (typeof KINDS)[number];

export function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}

/** Where a concept's first knowledge comes from. */
export const ORIGINS = ['lexicon', 'abbreviation', 'pattern', 'tagger'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A concept's address in links and queries: lower case, `a-z0-9-`, unique. */
export type Slug = string & { readonly __brand: 'Slug' };

/**
 * A concept's number: a 52-bit hash of the slug it was first extracted with, so it is the same in every store
 * and survives renaming and retyping.
 */
export type ConceptUid = number & { readonly __brand: 'ConceptUid' };

/** A concept as the extractor names it; the kind is this mention's opinion, the graph counts votes. */
export interface ExtractedConcept {
  readonly slug: Slug;
  readonly name: string;
  readonly kind: Kind;
  readonly origin: Origin;
}

/** What the lexicon says of a concept; it overrides votes. */
export interface LexiconConcept {
  readonly slug: Slug;
  readonly name: string;
  readonly kind: Kind;
  readonly aliases: readonly string[];
  readonly broader: readonly Slug[];
  readonly definition?: string;
  readonly source: string;
}

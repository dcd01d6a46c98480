// A mention: one place in a paper's text that names a concept, with the rule that found it.
import type { ExtractedConcept, Slug } from './concept.ts';

export const FIELDS = ['title', 'abstract'] as const;
export type Field = (typeof FIELDS)[number];

export const ROLES = ['INTRODUCES', 'MENTIONS'] as const;
export type Role = (typeof ROLES)[number];

/** A half-open range of UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * One mention. `source` indexes the field's text as it was read (`surface === text.slice(start, end)`),
 * `display` and `sentence` index the cleaned text that is shown.
 */
export interface Mention {
  readonly concept: ExtractedConcept;
  readonly field: Field;
  readonly surface: string;
  readonly source: Range;
  readonly display: Range;
  readonly sentence: Range;
  readonly role: Role;
  /** Estimated probability that the link is right, in thousandths: integers, so that sums do not depend on order. */
  readonly confidence: number;
  /** Name of the step and rule that made it, e.g. `lexicon`, `abbreviation`, `cue:introduces`, `shape:version`. */
  readonly rule: string;
}

/** A mention as the graph counts it. */
export interface CountedMention extends Mention {
  /** The concept it counts for: the one it was extracted as, unless a decision says otherwise; null where it counts for none. */
  readonly countsFor: Slug | null;
}

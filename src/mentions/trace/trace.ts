// What an explanation of one paper holds: what each step found, and what became of each candidate.
import type { ExtractedConcept, Kind } from '../../model/concept.ts';
import type { Field, Mention, Range, Role } from '../../model/mention.ts';
import type { Guard } from '../lexicon/entry.ts';
import type { Assurance } from '../lexicon/guard.ts';

/** One place. `surface` is as it was read, which `source` indexes; `text` is as it reads cleaned, which `display` indexes. */
export interface TracePlace {
  readonly field: Field;
  readonly surface: string;
  readonly text: string;
  readonly source: Range;
  readonly display: Range;
}

/** Name and kind of a concept of the lexicon. */
export interface TraceMeaning {
  readonly name: string;
  readonly kind: Kind;
}

/**
 * Why a form of the lexicon names nothing here: `never`, a word in the paper excludes it; `case`, it is not written as
 * the name is; `several`, it has meanings that nothing tells apart.
 */
export type Refusal = 'never' | 'case' | 'several';

/** A place where a form of the lexicon is written. */
export interface TraceForm extends TracePlace {
  /** The one meaning it was given, or those that it might have. */
  readonly meanings: readonly TraceMeaning[];
  readonly guard: Guard;
  readonly verdict: Assurance | Refusal;
  /** Words of the paper that confirm or exclude it, as the lexicon writes them, folded. */
  readonly words: readonly string[];
  /** Inside a longer place of the lexicon. */
  readonly isInside: boolean;
}

export interface TraceAbbreviation {
  readonly short: TracePlace;
  readonly long: TracePlace;
  /** The concept of the lexicon that both name, if there is one. */
  readonly meaning: TraceMeaning | null;
}

/**
 * What became of a finding: `proposed` as a candidate; `ruled-out`, the tagger sees no entity there;
 * `empty-head`, a name of the lexicon and a last word that adds nothing to it (`GSM8K dataset`).
 */
export type Fate = 'proposed' | 'ruled-out' | 'empty-head';

export interface TraceFinding extends TracePlace {
  readonly rule: string;
  readonly fate: Fate;
  /** Probability that the tagger gives to an entity that stands exactly there, in thousandths, and its likeliest kind. */
  readonly chance: number;
  readonly kind: Kind;
}

/** The steps in their order. Each lists what it saw in order of place, but names: what a colon or a cue shows comes last. */
export interface TraceSteps {
  readonly lexicon: readonly TraceForm[];
  readonly abbreviations: readonly TraceAbbreviation[];
  readonly tagger: readonly TraceFinding[];
  readonly names: readonly TraceFinding[];
  readonly terms: readonly TraceFinding[];
  /** Further places of what the others found. */
  readonly sweep: readonly TraceFinding[];
}

export interface TraceCandidatePlace extends TracePlace {
  /** The rule that proposed it first. */
  readonly rule: string;
  readonly isKept: boolean;
  /** The kept name over it, where another one stands there. */
  readonly coveredBy: string | null;
}

/**
 * `unlikely`: below the threshold; `unsure`: a name that is also a word, which nothing confirms, below its higher
 * threshold; `covered`: likely enough, but every place lies under another name.
 */
export const OUTCOMES = ['kept', 'covered', 'unsure', 'unlikely'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface TraceCandidate {
  /** Its first place as it was read, and cleaned. */
  readonly surface: string;
  readonly text: string;
  readonly places: readonly TraceCandidatePlace[];
  /** Every rule that noticed one of its places, in order of the steps. */
  readonly rules: readonly string[];
  /** The likeliest kind; a kept concept of the lexicon has the lexicon's. */
  readonly kind: Kind;
  /** Probability that it is a concept, in thousandths; that the text is of the field is multiplied in, but for a user's own entries. */
  readonly confidence: number;
  /** Where the threshold lay for it, in thousandths. */
  readonly needed: number;
  /** Probability that the paper proposes it, given that it is a concept, in thousandths. */
  readonly introduces: number;
  /** A kept one has its concept's: another candidate of the same concept may be what the paper proposes. */
  readonly role: Role;
  readonly outcome: Outcome;
  /** What it is linked to, where it was kept. */
  readonly concept: ExtractedConcept | null;
}

export interface Trace {
  /** The cleaned texts that display ranges index. */
  readonly texts: Readonly<Record<Field, string>>;
  /** Probability that the text is of the field, in thousandths. */
  readonly ofField: number;
  readonly steps: TraceSteps;
  /** In order of their first place. */
  readonly candidates: readonly TraceCandidate[];
  /** What the extractor gives for this paper. */
  readonly mentions: readonly Mention[];
}

// A concept as another vocabulary tells it, before anyone asked whether it belongs here; and what is left out, with why.
import type { Kind } from '../../model/concept.ts';

export interface ForeignConcept {
  readonly name: string;
  readonly kind: Kind;
  readonly aliases: readonly string[];
  /** Names of more general concepts of the same vocabulary. */
  readonly broader: readonly string[];
  /** Words that stand where it is meant, for names that need a cue. */
  readonly near: readonly string[];
  /** Papers that use it, where the vocabulary counts them. */
  readonly papers?: number;
}

export const REASONS = {
  unreadable: 'it does not have the fields of the format',
  outside: 'it lies outside the topics that were asked for',
  rare: 'too few papers use it',
  nameless: 'it is a description or a sign, and no name',
  generic: 'it is a general word',
  known: 'the lexicon has it',
  twice: 'an entry before it has its name',
} as const;
export type Reason = keyof typeof REASONS;

export interface LeftOut {
  readonly name: string;
  readonly reason: Reason;
  /** The entry that has it, the number of papers and the like. */
  readonly detail?: string;
}

/** What a format gives. */
export interface ForeignVocabulary {
  /** With its licence, as an entry's `source` says it. */
  readonly source: string;
  readonly concepts: readonly ForeignConcept[];
  readonly leftOut: readonly LeftOut[];
}

/** Throws ConfigurationError where the text is not of the format at all. */
export type ParseVocabulary = (file: string, text: string) => ForeignVocabulary;

// What an entry of the lexicon says, as read from YAML; see lexicon/README.md for what each field means.
import type { Kind } from '../../model/concept.ts';

export const GUARDS = ['none', 'case', 'cue'] as const;
export type Guard = (typeof GUARDS)[number];

/** One way to write a concept's name, with the guard it stands under (absent: the default for its shape). */
export interface Alias {
  readonly text: string;
  readonly guard?: Guard;
}

export interface Entry {
  readonly name: string;
  readonly kind: Kind;
  /** The name itself comes first. */
  readonly forms: readonly Alias[];
  readonly broader: readonly string[];
  readonly near: readonly string[];
  readonly never: readonly string[];
  readonly source: string;
  readonly definition?: string;
  /** From a file of the user's: its forms win over the shipped ones. */
  readonly isUser?: boolean;
  /** Where it was written, for messages. */
  readonly file: string;
  readonly line: number;
}

/** Word lists by file name, then by group: `heads` -> `METHOD` -> words. */
export type WordLists = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Everything the extractor knows before it reads a paper. Plain data, so that it can be cached as JSON. */
export interface Knowledge {
  readonly entries: readonly Entry[];
  readonly words: WordLists;
  /** Weights of the scorer; null where none were trained. */
  readonly weights: Weights | null;
  /** Hash of the content of all files it was read from. */
  readonly hash: string;
}

export interface Weights {
  /** What they were computed from, and under which licence they may be used. */
  readonly about: string;
  /** What one step of a packed weight is worth. */
  readonly scale: number;
  /** Feature numbers, 32-bit little-endian, in base64. */
  readonly features: string;
  /** Signed bytes in base64: for each feature one a class, in the scorer's order. */
  readonly weights: string;
}

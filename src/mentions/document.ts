// What the steps share: a paper's two texts as one row of tokens, each cut at its hyphens into pieces. Both are columns
// of numbers, so that a step that looks at every word reads memory in a row.
import type { Field, Range } from '../model/mention.ts';
import type { Pieces } from './pieces.ts';
import type { Tokens } from './tokens.ts';

export interface Document {
  readonly texts: Readonly<Record<Field, string>>;
  readonly tokens: Tokens;
  readonly pieces: Pieces;
  readonly sentences: readonly Sentence[];
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
}

export interface Sentence extends Range {
  readonly field: Field;
  readonly firstToken: number;
  readonly endToken: number;
  /** Title case or capitals throughout: letters' case says nothing here. */
  readonly shouted: boolean;
}

/** A run of whole or part tokens, by pieces: half-open. */
export interface PieceSpan {
  readonly from: number;
  readonly to: number;
}

// A finding: one place a step noticed. A candidate: all places of what may be one concept of this paper.
import type { Field } from '../model/mention.ts';
import type { Document, PieceSpan } from './document.ts';

export interface Finding extends PieceSpan {
  /** Step and rule that noticed it. */
  readonly rule: string;
}

/** All of them bear all properties in this order: code that reads one kind of object is fast. */
export interface Candidate {
  /** Within its paper: the number of its folded phrase, or below 0 that of the lexicon's concept. */
  readonly key: number;
  readonly concept: number | undefined;
  /** The abstract's own long form, where it has one. */
  readonly longForm: PieceSpan | undefined;
  readonly findings: readonly Finding[];
}

/** The tokens from..to as a place that the rule noticed. */
export function findingOf({ tokens }: Document, from: number, to: number, rule: string): Finding {
  return { from: tokens.pieces[from] ?? 0, to: tokens.pieces[to] ?? 0, rule };
}

/** The field a piece stands in. */
export function fieldOf({ tokens, pieces }: Document, piece: number): Field {
  return tokens.field(pieces.token(piece));
}

/** The display text of a span. */
export function surfaceOf(document: Document, { from, to }: PieceSpan): string {
  const { starts, ends } = document.pieces;
  return document.texts[fieldOf(document, from)].slice(starts[from], ends[to - 1]);
}

// A finding: one place a step noticed. A candidate: all places of what may be one concept of this paper.
import type { Document, PieceSpan } from './document.ts';

export interface Finding extends PieceSpan {
  /** Step and rule that noticed it. */
  readonly rule: string;
}

export interface Candidate {
  /** Within its paper: the number of its folded phrase, or below 0 that of the lexicon's concept. */
  readonly key: number;
  readonly concept?: number;
  /** The abstract's own long form, where it has one. */
  readonly longForm?: PieceSpan;
  readonly findings: readonly Finding[];
}

/** The tokens from..to as a place that the rule noticed. */
export function findingOf(document: Document, from: number, to: number, rule: string): Finding {
  return {
    from: document.tokens[from]?.pieces ?? 0,
    to: document.tokens[to - 1]?.piecesEnd ?? 0,
    rule,
  };
}

/** The display text of a span. */
export function surfaceOf(document: Document, span: PieceSpan): string {
  const first = document.pieces[span.from];
  const last = document.pieces[span.to - 1];
  const field = first && document.tokens[first.token]?.field;
  return field && last ? document.texts[field].slice(first.start, last.end) : '';
}

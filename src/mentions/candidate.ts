// A finding: one place a step noticed. A candidate: all places of what may be one concept of this paper.
import type { Document, PieceSpan } from './document.ts';

export interface Finding extends PieceSpan {
  /** Step and rule that noticed it. */
  readonly rule: string;
  /** Index of the lexicon's concept. */
  readonly concept?: number;
}

export interface Candidate {
  /** `#12` for the lexicon's concept 12, else the folded phrase. */
  readonly key: string;
  readonly concept?: number;
  /** The abstract's own long form, where it has one. */
  readonly longForm?: PieceSpan;
  readonly findings: readonly Finding[];
}

export function spanOfTokens(document: Document, from: number, to: number): PieceSpan {
  return {
    from: document.tokens[from]?.pieces ?? 0,
    to: document.tokens[to - 1]?.piecesEnd ?? 0,
  };
}

/** The folded pieces of a span, joined. */
export function foldSpan(document: Document, span: PieceSpan): string {
  let folded = '';
  for (let i = span.from; i < span.to; i++) folded += document.pieces[i]?.part.fold ?? '';
  return folded;
}

/** The display text of a span. */
export function surfaceOf(document: Document, span: PieceSpan): string {
  const first = document.pieces[span.from];
  const last = document.pieces[span.to - 1];
  const field = first && document.tokens[first.token]?.field;
  return field && last ? document.texts[field].slice(first.start, last.end) : '';
}

// A span of pieces in, the place a person can look up out.
import { fieldOf } from '../candidate.ts';
import type { Document, PieceSpan } from '../document.ts';
import type { PaperText } from '../extractor.ts';
import type { TracePlace } from './trace.ts';

export function placeOf(document: Document, paper: PaperText, span: PieceSpan): TracePlace {
  const { starts, ends } = document.pieces;
  const field = fieldOf(document, span.from);
  const display = { start: starts[span.from] ?? 0, end: ends[span.to - 1] ?? 0 };
  const source = paper[field].toSource(display);
  const surface = paper[field].source.slice(source.start, source.end);
  const text = document.texts[field].slice(display.start, display.end);
  return { field, surface, text, source, display };
}

export function inThousandths(probability: number): number {
  return Math.round(1000 * probability);
}

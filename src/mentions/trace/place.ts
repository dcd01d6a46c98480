// A span of pieces in, the place a person can look up out.
import type { Document, PieceSpan } from '../document.ts';
import type { PaperText } from '../extractor.ts';
import type { TracePlace } from './trace.ts';

export function placeOf(document: Document, paper: PaperText, span: PieceSpan): TracePlace {
  const first = document.pieces[span.from];
  const field = document.tokens[first?.token ?? 0]?.field ?? 'title';
  const display = { start: first?.start ?? 0, end: document.pieces[span.to - 1]?.end ?? 0 };
  const source = paper[field].toSource(display);
  const surface = paper[field].source.slice(source.start, source.end);
  const text = document.texts[field].slice(display.start, display.end);
  return { field, surface, text, source, display };
}

export function inThousandths(probability: number): number {
  return Math.round(1000 * probability);
}

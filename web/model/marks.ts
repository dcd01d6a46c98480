// A text cut into what is marked and what is not.

export interface Mark {
  /** In UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

export type Segment<M extends Mark> = { readonly text: string; readonly mark: M | undefined };

/** In order; of marks that overlap the one that starts first holds, of these the longest. */
export function segmentsOf<M extends Mark>(text: string, marks: readonly M[]): Segment<M>[] {
  const ordered = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment<M>[] = [];
  let at = 0;
  for (const mark of ordered) {
    if (mark.start < at || mark.end > text.length || mark.end <= mark.start) continue;
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), mark: undefined });
    segments.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: undefined });
  return segments;
}

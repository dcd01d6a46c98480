// Where years begin along bars of time, as many of them as can be read.
import type { Bar } from './group-points.ts';

export interface YearMark {
  readonly year: string;
  /** As a share of the whole width. */
  readonly at: number;
}

/** At the first bar of each year; every second or third year only, where there are more than `most`. */
export function yearMarks(bars: readonly Bar[], most: number): YearMark[] {
  const marks = bars.flatMap(({ since }, i) => {
    const year = since.slice(0, 4);
    const begins = i === 0 ? since.endsWith('-01') : bars[i - 1]?.since.slice(0, 4) !== year;
    return begins ? [{ year, at: i / bars.length }] : [];
  });
  const step = Math.ceil(marks.length / most);
  return marks.filter(({ year }) => Number(year) % step === 0);
}

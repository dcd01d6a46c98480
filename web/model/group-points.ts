// Months put together, so that a chart has no more bars than it has room for.

export interface Point {
  /** `2024-03`. */
  readonly period: string;
  readonly papers: number;
}

export interface Bar {
  /** First and last month of the bar. */
  readonly since: string;
  readonly until: string;
  /** `2024-03`, `2024-Q1` or `2024`. */
  readonly name: string;
  readonly papers: number;
}

/** Months of one bar, and what it is called. */
const GROUPS = [
  { months: 1, name: (year: string, month: number) => `${year}-${String(month).padStart(2, '0')}` },
  { months: 3, name: (year: string, month: number) => `${year}-Q${Math.ceil(month / 3)}` },
  { months: 12, name: (year: string) => year },
] as const;

/** The finest bars of which there are at most `most`; years in any case where even these are more. */
export function groupPoints(points: readonly Point[], most: number): Bar[] {
  const group = GROUPS.find(({ months }) => points.length / months <= most) ?? GROUPS[2];
  const bars = new Map<string, Bar>();
  for (const { period, papers } of points) {
    const [year = '', month = '1'] = period.split('-');
    const name = group.name(year, Number(month));
    const before = bars.get(name);
    bars.set(name, {
      since: before?.since ?? period,
      until: period,
      name,
      papers: (before?.papers ?? 0) + papers,
    });
  }
  return [...bars.values()];
}

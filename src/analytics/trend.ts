// A life line and that of all papers in, their course over months, quarters or years out.
import {
  isMonth,
  type MonthRange,
  monthNumber,
  monthOf,
  type Period,
  type PeriodCount,
  periodName,
  UNDATED,
} from '../model/period.ts';

export type Interval = 'MONTH' | 'QUARTER' | 'YEAR';

const MONTHS: Readonly<Record<Interval, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

export interface TrendPoint {
  /** `2024-03`, `2024-Q1` or `2024`. */
  readonly name: string;
  /** Its first and last month. */
  readonly since: Period;
  readonly until: Period;
  readonly papers: number;
  /** Of the whole graph. */
  readonly allPapers: number;
}

export interface Trend {
  readonly interval: Interval;
  /** One an interval without gaps, oldest first. */
  readonly points: readonly TrendPoint[];
  /** Papers of a year without month: in the points of years, and beside those of months and quarters. */
  readonly yearOnly: number;
  readonly undated: number;
}

/** The intervals that hold the range. Linear in periods and points. */
export function buildTrend(
  life: readonly PeriodCount[],
  all: readonly PeriodCount[],
  interval: Interval,
  range: MonthRange | undefined,
): Trend {
  const rest = { interval, yearOnly: papersWhere(life, isYear), undated: papersOf(life, UNDATED) };
  if (range === undefined) return { ...rest, points: [] };
  const [papers, allPapers] = [byInterval(life, interval), byInterval(all, interval)];
  const months = MONTHS[interval];
  const first = Math.floor(monthNumber(range.since) / months);
  const length = pointsIn(range, interval);
  const points = Array.from({ length }, (_, i) => {
    const since = monthOf((first + i) * months);
    return {
      name: nameOf(since, interval),
      since,
      until: monthOf((first + i + 1) * months - 1),
      papers: papers.get(first + i) ?? 0,
      allPapers: allPapers.get(first + i) ?? 0,
    };
  });
  return { ...rest, points };
}

/** How many intervals hold the range. */
export function pointsIn({ since, until }: MonthRange, interval: Interval): number {
  const months = MONTHS[interval];
  const [first, last] = [since, until].map((month) => Math.floor(monthNumber(month) / months));
  return Math.max(0, (last ?? 0) - (first ?? 0) + 1);
}

/** The first and the last month of life lines; years count from their first month to their last where `interval` has them. */
export function rangeOf(life: readonly PeriodCount[], interval: Interval): MonthRange | undefined {
  const dated = life.filter(
    ({ period }) => isMonth(period) || (interval === 'YEAR' && isYear(period)),
  );
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    since: isMonth(first.period) ? first.period : first.period + 1,
    until: isMonth(last.period) ? last.period : last.period + 12,
  };
}

/** The point with most papers, the first of several; undefined where no point has any. */
export function peakOf({ points }: Trend): TrendPoint | undefined {
  return points.reduce<TrendPoint | undefined>(
    (peak, point) => (point.papers > (peak?.papers ?? 0) ? point : peak),
    undefined,
  );
}

function byInterval(life: readonly PeriodCount[], interval: Interval): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { period, papers } of life) {
    if (!isMonth(period) && !(interval === 'YEAR' && isYear(period))) continue;
    const month = isMonth(period) ? period : period + 1;
    const at = Math.floor(monthNumber(month) / MONTHS[interval]);
    sums.set(at, (sums.get(at) ?? 0) + papers);
  }
  return sums;
}

function isYear(period: Period): boolean {
  return !isMonth(period) && period !== UNDATED;
}

function papersOf(life: readonly PeriodCount[], wanted: Period): number {
  return papersWhere(life, (period) => period === wanted);
}

function papersWhere(life: readonly PeriodCount[], isWanted: (period: Period) => boolean): number {
  return life.reduce((sum, { period, papers }) => sum + (isWanted(period) ? papers : 0), 0);
}

function nameOf(since: Period, interval: Interval): string {
  const month = periodName(since);
  if (interval === 'MONTH') return month;
  const year = month.slice(0, 4);
  return interval === 'YEAR' ? year : `${year}-Q${Math.floor((since % 100) / 3) + 1}`;
}

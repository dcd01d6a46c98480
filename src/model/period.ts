// Periods in which papers are counted: months, and what is known no better than that.

/** `202410` is October 2024, `202400` the year 2024 of papers that tell no month, 0 no date at all. */
export type Period = number;

export const UNDATED: Period = 0;

/** Of a date, whatever follows it: `2024-10-16`, `2024-10`, `2024` or, where there is none, `0000`. */
export function periodOf(date: string): Period {
  const year = Number(date.slice(0, 4));
  return date.charAt(4) === '-' ? year * 100 + Number(date.slice(5, 7)) : year * 100;
}

/** Whether the period is a month. */
export function isMonth(period: Period): boolean {
  return period % 100 > 0;
}

/** Months since the year 0: neighbours differ by one. */
export function monthNumber(month: Period): number {
  return Math.floor(month / 100) * 12 + (month % 100) - 1;
}

/** The month of a number as monthNumber gives it. */
export function monthOf(number: number): Period {
  return Math.floor(number / 12) * 100 + (number % 12) + 1;
}

/** `2024-10`; of a year without month `2024`. */
export function periodName(period: Period): string {
  const year = String(Math.floor(period / 100)).padStart(4, '0');
  return isMonth(period) ? `${year}-${String(period % 100).padStart(2, '0')}` : year;
}

/** Papers of one period. */
export interface PeriodCount {
  readonly period: Period;
  readonly papers: number;
}

/** Months, both included. */
export interface MonthRange {
  readonly since: Period;
  readonly until: Period;
}

/** The first and the last year that lie wholly in the range; the last is before the first where none does. */
export function wholeYears({ since, until }: MonthRange): MonthRange {
  const year = (month: Period) => month - (month % 100);
  return {
    since: since % 100 === 1 ? year(since) : year(since) + 100,
    until: until % 100 === 12 ? year(until) : year(until) - 100,
  };
}

/** Papers whose date lies wholly in the range. */
export function papersWithin(life: readonly PeriodCount[], range: MonthRange): number {
  const years = wholeYears(range);
  return life.reduce((sum, { period, papers }) => {
    const { since, until } = isMonth(period) ? range : years;
    return sum + (period >= since && period <= until ? papers : 0);
  }, 0);
}

// The days a paper's date can mean: `2024-10` is every day of October.
import type { PaperDate } from '../model/paper.ts';

/** Inclusive ISO days. */
export interface DateInterval {
  readonly from: string;
  readonly to: string;
}

/** Undefined where the date is unknown. */
export function intervalOf(date: PaperDate): DateInterval | undefined {
  if (date.on === null || date.precision === 'unknown') return undefined;
  return { from: firstDayOf(date.on), to: lastDayOf(date.on) };
}

/** First day of a year, month or day: `2024` gives `2024-01-01`. */
export function firstDayOf(date: string): string {
  return date + '-01-01'.slice(date.length - 4, 6);
}

/** Last day of a year, month or day: `2024-02` gives `2024-02-29`. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysInMonth(date)}` : date;
}

/** Days of a month written `2024-02`. */
export function daysInMonth(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

// A window of time as statements take it: a range of sort keys that an index walks, and days that decide.
import { UsageError } from '../errors.ts';
import { type MonthRange, periodName } from '../model/period.ts';
import { daysInMonth, firstDayOf, lastDayOf } from './date-interval.ts';
import type { Window } from './queries.ts';
import { SORT_KEY_CEILING, SORT_KEY_FLOOR, UNDATED_CEILING } from './sort-key.ts';

/** Parameters of the paging statements: sort keys strictly below `after` and above `before`. */
export interface WindowBounds {
  readonly after: string;
  readonly before: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** Catches `2024`, `2024-03`, `2024-03-05`; refuses `2024-3` and `March 2024`. */
const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * The narrowest range of sort keys that holds all papers whose interval lies within the window. Undated papers lie in
 * no window but the empty one. Throws UsageError where a date is malformed.
 */
export function boundsOf(window: Window): WindowBounds {
  const since = window.since === undefined ? null : firstDayOf(checked(window.since, 'since'));
  const until = window.until === undefined ? null : lastDayOf(checked(window.until, 'until'));
  if (since === null && until === null) {
    return { after: SORT_KEY_CEILING, before: SORT_KEY_FLOOR, since, until };
  }
  return {
    after: until === null ? SORT_KEY_CEILING : ceilingOf(until),
    before: since ?? UNDATED_CEILING,
    since,
    until,
  };
}

/** The same of whole months. */
export function boundsOfMonths({ since, until }: MonthRange): WindowBounds {
  return boundsOf({ since: periodName(since), until: periodName(until) });
}

/** Whether the window leaves every paper in. */
export function isOpen(window: Window): boolean {
  return window.since === undefined && window.until === undefined;
}

/** Above the sort keys of the day and, where the day ends a month or a year, of that month or year as a whole. */
function ceilingOf(day: string): string {
  if (day.endsWith('-12-31')) return `${day.slice(0, 4)}${SORT_KEY_CEILING}`;
  const month = day.slice(0, 7);
  return `${Number(day.slice(8)) === daysInMonth(month) ? month : day}${SORT_KEY_CEILING}`;
}

function checked(date: string, name: string): string {
  const isDay = date.length === 10;
  if (ISO_DATE.test(date) && (!isDay || Number(date.slice(8)) <= daysInMonth(date.slice(0, 7)))) {
    return date;
  }
  throw new UsageError(
    'DATE_MALFORMED',
    `${name} is ${JSON.stringify(date)}, which is not a date.`,
    'Write a year, a month or a day: 2024, 2024-03 or 2024-03-05.',
  );
}

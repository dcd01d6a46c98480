// The year of a date that leaves it out: that of the page, which is later than every year the page spells out.
import { findDay } from '../dates.ts';
import type { PageDate } from './line-kind.ts';

/**
 * The ISO day of a page's date. A spelled year counts as it is. Else, with `asOf` (an ISO day), it is the latest such
 * day not after it; else it is in the year after `latestSpelled`; where neither is known, nothing. Never the clock's.
 */
export function settleDay(
  date: PageDate,
  latestSpelled: number | null,
  asOf: string | undefined,
): string | undefined {
  if (date.year !== null) return findDay(date.year, date.month, date.day);
  if (asOf !== undefined) return latestDayBefore(date, asOf);
  return latestSpelled === null ? undefined : findDay(latestSpelled + 1, date.month, date.day);
}

/** Leap days come back after at most eight years. */
const LONGEST_WAIT = 8;

function latestDayBefore({ month, day }: PageDate, asOf: string): string | undefined {
  const last = Number(asOf.slice(0, 4));
  for (let year = last; year >= last - LONGEST_WAIT; year--) {
    const found = findDay(year, month, day);
    if (found !== undefined && found <= asOf) return found;
  }
  return undefined;
}

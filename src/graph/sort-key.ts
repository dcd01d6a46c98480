// The one order of papers: newest first, undated last. In both stores it is a string, compared from the end of the list.
import type { PaperDate, PaperKey, Standing } from '../model/paper.ts';
import { type DateInterval, firstDayOf, lastDayOf } from './date-interval.ts';

/** Above and below all sort keys: the open ends of a page. */
export const SORT_KEY_CEILING = '~';
export const SORT_KEY_FLOOR = '';

/** Above the sort keys of all papers, those that count for nothing among them. */
export const SORT_KEY_END = '~~';

/** Papers that count for nothing stand above the ceiling: so no list, page or count meets them, and no statement asks. */
const OUTSIDE: Readonly<Record<Exclude<Standing, 'counted'>, string>> = {
  deleted: `${SORT_KEY_CEILING}deleted|`,
  withdrawn: `${SORT_KEY_CEILING}withdrawn|`,
};

/** Strictly between these stand withdrawn papers, in order of key. */
export const WITHDRAWN_PLACES = {
  first: OUTSIDE.withdrawn,
  end: `${OUTSIDE.withdrawn}${SORT_KEY_CEILING}`,
} as const;

/** Above the keys of all undated papers, below those of all dated ones. */
export const UNDATED_CEILING = '0000~';

/**
 * `2024-10-16|day|arxiv:2410.1`, `2024-10|month|…`, `0000|unknown|…`. Descending it is newest first; a paper known by
 * its month comes before those of the month's days, and equal dates are settled by the key. `~withdrawn|…` and `~deleted|…`
 * for papers that count for nothing.
 */
export function sortKeyOf(
  published: PaperDate,
  key: PaperKey,
  standing: Standing = 'counted',
): string {
  return standing === 'counted'
    ? `${published.on ?? '0000'}|${published.precision}|${key}`
    : `${OUTSIDE[standing]}${key}`;
}

export function standingOf(sortKey: string): Standing {
  if (isCounted(sortKey)) return 'counted';
  return sortKey.startsWith(OUTSIDE.deleted) ? 'deleted' : 'withdrawn';
}

/** Whether the paper stands in lists and counts. */
export function isCounted(sortKey: string): boolean {
  return sortKey < SORT_KEY_CEILING;
}

/** The days a paper's date can mean, told by its place; undefined where it has none. */
export function intervalOfSortKey(sortKey: string): DateInterval | undefined {
  if (isUndated(sortKey)) return undefined;
  const on = sortKey.slice(0, sortKey.indexOf('|'));
  return { from: firstDayOf(on), to: lastDayOf(on) };
}

/**
 * Where a sort key's date comes among all dates: `2024-10-16|`, `2024-10|` after the month's days, `2024|` after the
 * year's months. Null for no date.
 */
export function datePlaceOf(sortKey: string): string | null {
  return isUndated(sortKey) ? null : sortKey.slice(0, sortKey.indexOf('|') + 1);
}

export function isUndated(sortKey: string): boolean {
  return sortKey < UNDATED_CEILING;
}

// Keyset pages: cursors are places in a list's order, and one row more than asked tells whether the list goes on.
import { UsageError } from '../errors.ts';
import { COUNT_LIMIT, type Count, type Page, type PageRequest } from './queries.ts';
import { SORT_KEY_CEILING, SORT_KEY_FLOOR } from './sort-key.ts';
import type { Stretch } from './stretches.ts';

/** Items of a page with the cursors they are issued with, in the direction they were asked for. */
type Item<T> = Page<T>['items'][number];

const END = Number.MAX_SAFE_INTEGER;
/** Above all names: no text holds the last code point, which is unassigned for good. */
const LAST_NAME = '\u{10FFFF}';

/** One row more than the page holds. */
export function limitOf(page: PageRequest): number {
  return page.limit + 1;
}

/** The twin statement that walks from the end of the list. */
export function statementFor(name: string, page: PageRequest): string {
  return page.direction === 'forward' ? name : `${name}-back`;
}

/** The page of rows read in its direction with limitOf: the surplus row is cut, the order is the list's again. */
export function pageOf<T>(read: readonly Item<T>[], page: PageRequest): Page<T> {
  const items = read.slice(0, page.limit);
  return {
    items: page.direction === 'forward' ? items : items.reverse(),
    hasMore: read.length > page.limit,
  };
}

/** The twin statement that walks a list of papers, newest first where descending. */
export function statementAlong(name: string, { descending }: Stretch): string {
  return descending ? name : `${name}-back`;
}

/** Of counting that ended at COUNT_LIMIT. */
export function countedUpToLimit(count: number): Count {
  return { count, isLowerBound: count >= COUNT_LIMIT };
}

/** `papers:uid`, the cursor of lists with most papers first, then by uid. */
export function countCursor(papers: number, uid: number): string {
  return `${papers}:${uid}`;
}

export function countPlaces(page: PageRequest) {
  const [afterPapers, afterUid] = numbersOf(page.after, [END, -1]);
  const [beforePapers, beforeUid] = numbersOf(page.before, [-1, END]);
  return { afterPapers, afterUid, beforePapers, beforeUid };
}

/** `papers:a:b`, the cursor of relations. */
export function relationCursor(papers: number, a: number, b: number): string {
  return `${papers}:${a}:${b}`;
}

export function relationPlaces(page: PageRequest) {
  const [afterPapers, afterA, afterB] = numbersOf(page.after, [END, -1, -1]);
  const [beforePapers, beforeA, beforeB] = numbersOf(page.before, [-1, END, END]);
  return { afterPapers, afterA, afterB, beforePapers, beforeA, beforeB };
}

/** `uid:name`, the cursor of lists in order of name. */
export function nameCursor(name: string, uid: number): string {
  return `${uid}:${name}`;
}

export function namePlaces(page: PageRequest) {
  const [afterName, afterUid] = nameOf(page.after, ['', -1]);
  const [beforeName, beforeUid] = nameOf(page.before, [LAST_NAME, END]);
  return { afterName, afterUid, beforeName, beforeUid };
}

/** `uid:date`, the cursor of lists by when concepts were first seen; dates as sort-key.ts places them. */
export function seenCursor(seen: string, uid: number): string {
  return `${uid}:${seen}`;
}

export function seenPlaces(page: PageRequest) {
  const [afterSeen, afterUid] = nameOf(page.after, [SORT_KEY_CEILING, END]);
  const [beforeSeen, beforeUid] = nameOf(page.before, [SORT_KEY_FLOOR, -1]);
  return { afterSeen, afterUid, beforeSeen, beforeUid };
}

/** `place:uid`, the cursor of lists by growth; places are below 0. */
export function growthCursor(place: number, uid: number): string {
  return `${place}:${uid}`;
}

export function growthPlaces(page: PageRequest) {
  const [afterPlace, afterUid] = numbersOf(page.after, [-END, -1]);
  const [beforePlace, beforeUid] = numbersOf(page.before, [END, -1]);
  return { afterPlace, afterUid, beforePlace, beforeUid };
}

/** As many whole numbers as the open end has. */
function numbersOf<Place extends readonly number[]>(
  cursor: string | undefined,
  openEnd: readonly [...Place],
): readonly [...Place];
function numbersOf(cursor: string | undefined, openEnd: readonly number[]): readonly number[] {
  if (cursor === undefined) return openEnd;
  const numbers = cursor.split(':').map(Number);
  if (numbers.length === openEnd.length && numbers.every(Number.isSafeInteger)) return numbers;
  throw malformed(cursor);
}

function nameOf(cursor: string | undefined, openEnd: readonly [string, number]) {
  if (cursor === undefined) return openEnd;
  const colon = cursor.indexOf(':');
  const uid = Number(cursor.slice(0, Math.max(colon, 0)) || Number.NaN);
  if (!Number.isSafeInteger(uid)) throw malformed(cursor);
  return [cursor.slice(colon + 1), uid] as const;
}

function malformed(cursor: string): UsageError {
  return new UsageError(
    'CURSOR_MALFORMED',
    `The cursor ${JSON.stringify(cursor)} was not issued by this list.`,
    'Pass a cursor from a page of the same list, in the same order.',
  );
}

// The orders of papers as walks along the one indexed order of sort keys.

import type { PageRequest, PaperOrder } from './queries.ts';
import { SORT_KEY_CEILING, SORT_KEY_FLOOR, UNDATED_CEILING, WITHDRAWN_PLACES } from './sort-key.ts';
import type { WindowBounds } from './window.ts';

/** Sort keys strictly between two, walked from the one or the other end. */
export interface Stretch {
  readonly above: string;
  readonly below: string;
  readonly descending: boolean;
}

/** Undated papers come last in both: what is oldest first ends with a second stretch. Withdrawn ones stand apart, in order of key. */
const ORDERS: Readonly<Record<PaperOrder | 'WITHDRAWN', readonly Stretch[]>> = {
  NEWEST: [{ above: SORT_KEY_FLOOR, below: SORT_KEY_CEILING, descending: true }],
  OLDEST: [
    { above: UNDATED_CEILING, below: SORT_KEY_CEILING, descending: false },
    { above: SORT_KEY_FLOOR, below: UNDATED_CEILING, descending: false },
  ],
  WITHDRAWN: [{ above: WITHDRAWN_PLACES.first, below: WITHDRAWN_PLACES.end, descending: false }],
};

/** What a page has to walk, in the direction it is asked in; empty where its places leave nothing between them. */
export function stretchesOf(
  order: PaperOrder | 'WITHDRAWN',
  page: PageRequest,
  bounds: Pick<WindowBounds, 'after' | 'before'>,
): Stretch[] {
  const stretches = ORDERS[order];
  const within = from(page.after, until(page.before, stretches)).map((stretch) => ({
    ...stretch,
    above: larger(stretch.above, bounds.before),
    below: smaller(stretch.below, bounds.after),
  }));
  const open = within.filter(({ above, below }) => above < below);
  if (page.direction === 'forward') return open;
  return open.toReversed().map((stretch) => ({ ...stretch, descending: !stretch.descending }));
}

/** What is left of a stretch beyond a place that was reached in it. */
export function beyond(stretch: Stretch, place: string): Stretch {
  return stretch.descending
    ? { ...stretch, below: smaller(stretch.below, place) }
    : { ...stretch, above: larger(stretch.above, place) };
}

function from(cursor: string | undefined, stretches: readonly Stretch[]): readonly Stretch[] {
  if (cursor === undefined) return stretches;
  const index = indexOf(cursor, stretches);
  return stretches.slice(index).map((stretch, i) => (i === 0 ? beyond(stretch, cursor) : stretch));
}

function until(cursor: string | undefined, stretches: readonly Stretch[]): readonly Stretch[] {
  if (cursor === undefined) return stretches;
  const index = indexOf(cursor, stretches);
  return stretches.slice(0, index + 1).map((stretch, i) => {
    if (i < index) return stretch;
    return stretch.descending
      ? { ...stretch, above: larger(stretch.above, cursor) }
      : { ...stretch, below: smaller(stretch.below, cursor) };
  });
}

/** The stretch a place lies in. */
function indexOf(cursor: string, stretches: readonly Stretch[]): number {
  const index = stretches.findIndex(({ above, below }) => above < cursor && cursor < below);
  return index === -1 ? stretches.length - 1 : index;
}

function larger(x: string, y: string): string {
  return x > y ? x : y;
}

function smaller(x: string, y: string): string {
  return x < y ? x : y;
}

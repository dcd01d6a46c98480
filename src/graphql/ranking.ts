// Lists that are scored when they are asked for, as pages like those of a store.
import type { Page, PageRequest } from '../graph/queries.ts';
import { badInput } from './errors.ts';

export interface Ranked<T> {
  readonly score: number;
  /** Settle equal scores, ascending; together they are the item's alone. */
  readonly ids: readonly number[];
  readonly item: T;
}

/** Highest score first. Cursors are the scores and ids themselves: an item that goes leaves the others in their places. */
export function pageOfRanking<T>(ranking: readonly Ranked<T>[], request: PageRequest): Page<T> {
  const after = placeOf(request.after);
  const before = placeOf(request.before);
  const within = ranking
    .filter((ranked) => after === undefined || compare(ranked, after) > 0)
    .filter((ranked) => before === undefined || compare(ranked, before) < 0)
    .sort(compare);
  const forward = request.direction === 'forward';
  const kept = forward
    ? within.slice(0, request.limit)
    : within.slice(-request.limit || within.length);
  return {
    items: kept.map(({ score, ids, item }) => ({ cursor: [score, ...ids].join(':'), node: item })),
    hasMore: within.length > kept.length,
  };
}

type Place = Pick<Ranked<unknown>, 'score' | 'ids'>;

function compare(x: Place, y: Place): number {
  if (x.score !== y.score) return y.score - x.score;
  const at = x.ids.findIndex((id, i) => id !== y.ids[i]);
  return at === -1 ? 0 : (x.ids[at] ?? 0) - (y.ids[at] ?? 0);
}

function placeOf(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const [score = Number.NaN, ...ids] = cursor.split(':').map(Number);
  if (Number.isFinite(score) && ids.length > 0 && ids.every(Number.isSafeInteger))
    return { score, ids };
  throw badInput('The cursor is no place in this list: take one from its pageInfo or an edge.');
}

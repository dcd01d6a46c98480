// The path of fewest steps between two concepts; of several as short the cheapest.
// Both ends grow level by level, the smaller one first, and before each step it is asked whether they touch.
// Ira Pohl: Bi-directional search (1971).
import { tieCost } from '../../analytics/tie-cost.ts';
import type { GraphReader } from '../../graph/store.ts';
import type { Tie } from '../../graph/traversal.ts';
import type { ConceptView } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { type FoundPath, type PathSearch, TIE_BUDGET } from './path-search.ts';

type Store = Pick<GraphReader, 'loadPartners' | 'findTiesBetween'>;

/** Concepts of a level of which it is still asked whether they touch the other side. */
const WIDEST_LEVEL = 5_000;
/** Ties between two levels that are compared. */
const MOST_TIES_BETWEEN = 10_000;

/** How a concept was first reached, by the cheapest of the shortest ways. */
interface Step {
  readonly cost: number;
  readonly paperCount: number;
  readonly before: ConceptUid | undefined;
}

/** One end: all concepts reached so far, and the last level of them. */
class Side {
  readonly reached: Map<ConceptUid, Step>;
  level: readonly ConceptUid[];

  constructor({ uid, paperCount }: ConceptView) {
    this.reached = new Map([[uid, { cost: 0, paperCount, before: undefined }]]);
    this.level = [uid];
  }

  /** From the end to the concept. */
  wayTo(uid: ConceptUid): ConceptUid[] {
    const way: ConceptUid[] = [];
    for (let at: ConceptUid | undefined = uid; at !== undefined; ) {
      way.push(at);
      at = this.reached.get(at)?.before;
    }
    return way.reverse();
  }
}

/**
 * `maxLength`: steps at most. Exact in the number of steps; cheapest among the shortest as far as the strongest
 * MOST_TIES_BETWEEN of the ties in their middle tell.
 */
export async function searchShortestPath(
  { from, to }: { readonly from: ConceptView; readonly to: ConceptView },
  maxLength: number,
  store: Store,
  budget: number = TIE_BUDGET,
): Promise<PathSearch> {
  if (from.uid === to.uid) {
    return { status: 'FOUND', paths: [{ uids: [from.uid], cost: 0 }], looked: 0 };
  }
  const [near, far] = [new Side(from), new Side(to)];
  let looked = 0;
  for (let length = 1; length <= maxLength; length++) {
    const [few, many] = near.level.length <= far.level.length ? [near, far] : [far, near];
    if (few.level.length > WIDEST_LEVEL) return { status: 'BUDGET_EXCEEDED', paths: [], looked };
    const ties = await store.findTiesBetween(few.level, many.level, MOST_TIES_BETWEEN);
    looked += ties.length;
    const [path] = ties.map((tie) => joined(few, many, tie)).sort(byCost);
    if (path !== undefined) {
      const uids = few === near ? path.uids : path.uids.toReversed();
      return { status: 'FOUND', paths: [{ ...path, uids }], looked };
    }
    if (length === maxLength) break;
    const grown = await grow(few, store, budget - looked);
    looked += grown;
    if (looked > budget) return { status: 'BUDGET_EXCEEDED', paths: [], looked };
    if (few.level.length === 0) return { status: 'NOT_CONNECTED', paths: [], looked };
  }
  return { status: 'TOO_FAR', paths: [], looked };
}

/** Makes the partners of the last level that are new the next one. Gives the ties looked at, more than `left` where it stopped. */
async function grow(side: Side, store: Store, left: number): Promise<number> {
  const lists = await store.loadPartners(side.level, {}, left + 1);
  const next = new Map<ConceptUid, Step>();
  let looked = 0;
  for (const [i, uid] of side.level.entries()) {
    const partners = lists[i];
    const step = side.reached.get(uid);
    if (partners === undefined || step === undefined) continue;
    looked += partners.uids.length;
    if (looked > left) return looked;
    partners.uids.forEach((partner, place) => {
      if (side.reached.has(partner)) return;
      const papers = partners.papers[place] ?? 0;
      const paperCount = partners.paperCounts[place] ?? papers;
      const cost = step.cost + tieCost(papers, step.paperCount, paperCount);
      const known = next.get(partner);
      const isBetter =
        known === undefined ||
        cost < known.cost ||
        (cost === known.cost && uid < (known.before ?? 0));
      if (isBetter) next.set(partner, { cost, paperCount, before: uid });
    });
  }
  for (const [uid, step] of next) side.reached.set(uid, step);
  side.level = [...next.keys()];
  return looked;
}

/** Through a tie whose `a` is on one side and whose `b` on the other. */
function joined(one: Side, other: Side, { a, b, papers }: Tie): FoundPath {
  const [x, y] = [one.reached.get(a), other.reached.get(b)];
  const step = tieCost(papers, x?.paperCount ?? papers, y?.paperCount ?? papers);
  return {
    uids: [...one.wayTo(a), ...other.wayTo(b).reverse()],
    cost: (x?.cost ?? 0) + step + (y?.cost ?? 0),
  };
}

function byCost(x: FoundPath, y: FoundPath): number {
  if (x.cost !== y.cost) return x.cost - y.cost;
  const place = x.uids.findIndex((uid, i) => uid !== y.uids[i]);
  return (x.uids[place] ?? 0) - (y.uids[place] ?? 0);
}

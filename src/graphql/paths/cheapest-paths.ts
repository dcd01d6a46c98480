// The k cheapest paths between two concepts, over a graph that is loaded as far as they need it.
//
// Both ends open their nearest concepts, a few at a time. What is opened within radius r of one end and s of the other
// holds every path cheaper than r + s: each of its concepts is near one of the ends. So when the k-th path found costs no
// more than that, no better one is left out. Ira Pohl: Bi-directional search (1971).
import { findCheapestPaths } from '../../analytics/k-paths.ts';
import { leastTie, tieCost } from '../../analytics/tie-cost.ts';
import type { GraphReader } from '../../graph/store.ts';
import type { ConceptView } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { nextTurn } from '../in-turns.ts';
import { type FoundPath, type PathSearch, TIE_BUDGET } from './path-search.ts';
import { SearchSide } from './search-side.ts';

/** Concepts opened by one statement. */
const OPENED_AT_ONCE = 8;

/**
 * What paths may cost, tried one after the other: the dearer the paths, the more has to be loaded, so cheap ones are
 * looked for among strong ties first. Within each bound the search is exact.
 */
const DEAREST = [4, 5, 6, 7, 8, 9, 10, 12, Number.POSITIVE_INFINITY];

type Store = Pick<GraphReader, 'loadTies'>;
type Ends = { readonly from: ConceptView; readonly to: ConceptView };

/** `looked` of the answer counts all that was looked at; `budget` bounds it. */
export async function searchCheapestPaths(
  ends: Ends,
  k: number,
  store: Store,
  budget: number = TIE_BUDGET,
): Promise<PathSearch> {
  if (ends.from.uid === ends.to.uid) {
    return { status: 'FOUND', paths: [{ uids: [ends.from.uid], cost: 0 }], looked: 0 };
  }
  let looked = 0;
  let search: PathSearch = { status: 'NOT_CONNECTED', paths: [], looked };
  for (const dearest of DEAREST) {
    search = await searchUpTo(dearest, ends, k, store, budget - looked);
    looked += search.looked;
    if (search.paths.length === k || search.status === 'BUDGET_EXCEEDED') break;
  }
  return { ...search, looked };
}

/** The cheapest paths of those that cost no more than `dearest`. */
async function searchUpTo(
  dearest: number,
  { from, to }: Ends,
  k: number,
  store: Store,
  budget: number,
): Promise<PathSearch> {
  const graph = new LoadedGraph([from, to], store, budget);
  const [near, far] = [new SearchSide(from.uid), new SearchSide(to.uid)];
  let paths: readonly FoundPath[] = [];
  let lookedBefore = 0;
  while (true) {
    const bound = Math.min(
      dearest,
      (paths.length === k ? paths.at(-1)?.cost : undefined) ?? dearest,
    );
    const [r, s] = [near.radius, far.radius];
    // One end that has nothing left to open has seen all there is.
    const isDone = r + s >= bound || !Number.isFinite(r) || !Number.isFinite(s);
    const isSpent = !isDone && !(await graph.open(r <= s ? near : far, r <= s ? far : near, bound));
    // Paths found early only bound what has to be opened, so they are looked for now and then, and at the end.
    if (isDone || isSpent || graph.looked >= 2 * lookedBefore) {
      paths = await bestOf(graph, { from, to }, k, isSpent ? Number.POSITIVE_INFINITY : dearest);
      lookedBefore = graph.looked;
    }
    const { looked } = graph;
    if (isSpent) return { status: 'BUDGET_EXCEEDED', paths, looked };
    if (isDone) return { status: paths.length === 0 ? 'NOT_CONNECTED' : 'FOUND', paths, looked };
  }
}

/** Ties loaded so far. */
class LoadedGraph {
  readonly ties = new Map<ConceptUid, Map<ConceptUid, number>>();
  looked = 0;
  readonly #paperCounts: Map<ConceptUid, number>;
  readonly #store: Store;
  readonly #budget: number;

  constructor(ends: readonly ConceptView[], store: Store, budget: number) {
    this.#paperCounts = new Map(ends.map(({ uid, paperCount }) => [uid, paperCount]));
    this.#store = store;
    this.#budget = budget;
  }

  /** Opens the nearest concepts of a side, with the ties that a path cheaper than `bound` can use. False: the budget is spent. */
  async open(side: SearchSide, other: SearchSide, bound: number): Promise<boolean> {
    // The start alone first: what it is tied to bounds all that follows.
    const most = side.radius === 0 ? 1 : OPENED_AT_ONCE;
    const opened = side.takeNearest(most, bound - other.radius);
    const probes = opened.map(({ uid, cost }) => ({
      uid,
      ...leastTie(bound - cost, this.#countOf(uid)),
    }));
    const lists = await this.#store.loadTies(probes, this.#budget - this.looked + 1);
    for (const [i, { uid, cost }] of opened.entries()) {
      const ties = lists[i];
      if (ties === undefined) continue;
      this.looked += ties.looked;
      if (this.looked > this.#budget) return false;
      ties.uids.forEach((partner, place) => {
        const papers = ties.papers[place] ?? 0;
        const papersOfPartner = ties.paperCounts[place] ?? papers;
        const step = tieCost(papers, this.#countOf(uid), papersOfPartner);
        // What is not opened from the other end is at least its radius away from there.
        const rest = other.openedAt(partner) ?? other.radius;
        if (cost + step + rest > bound) return;
        this.#paperCounts.set(partner, papersOfPartner);
        this.#join(uid, partner, step);
        this.#join(partner, uid, step);
        side.reach(partner, cost + step);
      });
    }
    return true;
  }

  #countOf(uid: ConceptUid): number {
    return this.#paperCounts.get(uid) ?? 1;
  }

  #join(a: ConceptUid, b: ConceptUid, cost: number): void {
    const known = this.ties.get(a);
    if (known === undefined) this.ties.set(a, new Map([[b, cost]]));
    else known.set(b, cost);
  }
}

/** One search after the other, each in a turn of its own: other requests come in between. */
async function bestOf(
  { ties }: LoadedGraph,
  { from, to }: Ends,
  k: number,
  dearest: number,
): Promise<readonly FoundPath[]> {
  const search = findCheapestPaths(ties, from.uid, to.uid, k, dearest);
  let step = search.next();
  while (step.done !== true) {
    await nextTurn();
    step = search.next();
  }
  return step.value.map(({ nodes, cost }) => ({ uids: nodes, cost }));
}

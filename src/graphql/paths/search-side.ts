// One end of a search for cheap paths: what is known of the graph around it, nearest concepts first.
// Dijkstra: A note on two problems in connexion with graphs (1959), its steps taken a few concepts at a time.
import { Heap } from '../../analytics/heap.ts';
import type { ConceptUid } from '../../model/concept.ts';

interface Reached {
  readonly uid: ConceptUid;
  readonly cost: number;
}

export class SearchSide {
  readonly #costs = new Map<ConceptUid, number>();
  readonly #opened = new Set<ConceptUid>();
  readonly #queue = new Heap<Reached>(
    (x, y) => x.cost < y.cost || (x.cost === y.cost && x.uid < y.uid),
  );

  constructor(start: ConceptUid) {
    this.reach(start, 0);
  }

  /** All concepts nearer than this are opened; infinite where nothing is left to open. */
  get radius(): number {
    this.#dropStale();
    return this.#queue.least?.cost ?? Number.POSITIVE_INFINITY;
  }

  /** What an opened concept costs from here. */
  openedAt(uid: ConceptUid): number | undefined {
    return this.#opened.has(uid) ? this.#costs.get(uid) : undefined;
  }

  reach(uid: ConceptUid, cost: number): void {
    if (cost >= (this.#costs.get(uid) ?? Number.POSITIVE_INFINITY)) return;
    this.#costs.set(uid, cost);
    // What was opened by a longer way is opened again: its neighbours are nearer, too.
    this.#opened.delete(uid);
    this.#queue.push({ uid, cost });
  }

  /** Up to `most` of the nearest concepts that are not opened and cost less than `bound`, to be opened now. */
  takeNearest(most: number, bound: number): Reached[] {
    const taken: Reached[] = [];
    while (taken.length < most && this.radius < bound) {
      const next = this.#queue.pop();
      if (next === undefined) break;
      this.#opened.add(next.uid);
      taken.push(next);
    }
    return taken;
  }

  #dropStale(): void {
    for (let next = this.#queue.least; next !== undefined; next = this.#queue.least) {
      if (!this.#opened.has(next.uid) && next.cost === this.#costs.get(next.uid)) return;
      this.#queue.pop();
    }
  }
}

// The backbone of a graph: of each concept its strongest ties. What is left is a hundredth of the whole at scale and
// still shows who belongs where; a picture of all pairs of one paper shows nothing.
import type { ConceptUid } from '../model/concept.ts';
import { strengthOf } from './tie-cost.ts';
import type { WeightedEdge } from './weighted-graph.ts';

interface Tie {
  readonly edge: WeightedEdge;
  readonly strength: number;
}

/** Ties each concept keeps. */
const KEPT = 6;

/** Takes ties one by one, in any order, and holds no more than a few of each concept. */
export class Backbone {
  readonly #papers: ReadonlyMap<ConceptUid, number>;
  readonly #kept = new Map<ConceptUid, Tie[]>();

  /** `papers` that name each concept; ties of others are passed over. */
  constructor(papers: ReadonlyMap<ConceptUid, number>) {
    this.#papers = papers;
  }

  add(edge: WeightedEdge): void {
    const [a, b] = [this.#papers.get(edge.a), this.#papers.get(edge.b)];
    if (a === undefined || b === undefined) return;
    const tie = { edge, strength: strengthOf(edge.papers, a, b) };
    this.#keep(edge.a, tie);
    this.#keep(edge.b, tie);
  }

  /** Each tie once that one of its ends keeps. */
  edges(): WeightedEdge[] {
    return [...new Set([...this.#kept.values()].flat().map(({ edge }) => edge))];
  }

  #keep(uid: ConceptUid, tie: Tie): void {
    const kept = this.#kept.get(uid);
    if (kept === undefined) {
      this.#kept.set(uid, [tie]);
      return;
    }
    const last = kept.at(-1);
    if (kept.length === KEPT && last !== undefined && !isStronger(tie, last)) return;
    const place = kept.findIndex((other) => isStronger(tie, other));
    kept.splice(place === -1 ? kept.length : place, 0, tie);
    if (kept.length > KEPT) kept.pop();
  }
}

function isStronger(x: Tie, y: Tie): boolean {
  if (x.strength !== y.strength) return x.strength > y.strength;
  return x.edge.a !== y.edge.a ? x.edge.a < y.edge.a : x.edge.b < y.edge.b;
}

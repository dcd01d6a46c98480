// Places for concepts that came after the layout: in the middle of their neighbours, a little aside.
import { startOf } from '../../analytics/positions.ts';
import type { Relation } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { Place } from './arrange-view.ts';

/** How far aside, in the layout's unit, in which neighbours stand some ten apart. */
const ASIDE = 5;

/** Without a neighbour that has a place: near the middle of all. The community is that of the strongest neighbour. */
export function placeBeside(
  uids: readonly ConceptUid[],
  edges: readonly Relation[],
  places: ReadonlyMap<ConceptUid, Place>,
): Map<ConceptUid, Omit<Place, 'degree'>> {
  const late = new Set(uids);
  const neighbours = new Map<ConceptUid, { place: Place; papers: number; uid: ConceptUid }[]>();
  for (const { a, b, papers } of edges) {
    for (const [uid, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const place = places.get(other);
      if (!late.has(uid) || place === undefined) continue;
      const known = neighbours.get(uid);
      if (known === undefined) neighbours.set(uid, [{ place, papers, uid: other }]);
      else known.push({ place, papers, uid: other });
    }
  }
  return new Map(
    uids.map((uid) => {
      // In one order, whatever the order of the edges: sums of fractions depend on it.
      const around = (neighbours.get(uid) ?? []).sort(
        (x, y) => y.papers - x.papers || x.uid - y.uid,
      );
      const weight = around.reduce((sum, { papers }) => sum + papers, 0);
      const middle = (of: (place: Place) => number) =>
        weight === 0
          ? 0
          : around.reduce((sum, { place, papers }) => sum + papers * of(place), 0) / weight;
      const start = startOf(uid);
      const place = {
        community: around[0]?.place.community ?? 0,
        pageRank: 0,
        x: rounded(middle(({ x }) => x) + ASIDE * start.x),
        y: rounded(middle(({ y }) => y) + ASIDE * start.y),
      };
      return [uid, place] as const;
    }),
  );
}

function rounded(value: number): number {
  return Number(value.toFixed(2)) + 0;
}

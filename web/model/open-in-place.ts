// Opens a concept in place: its neighbours join the drawing, and nothing that was drawn moves.
import type { Drawing, DrawnEdge } from './drawing.ts';
import { placeBeside } from './place-beside.ts';

/**
 * `around` is the concept with its neighbours, laid out by itself; `keepPlaces` says that its places are those of the same
 * layout as the drawing's. Otherwise each new concept is put at the free place nearest to its drawn neighbours.
 */
export function openInPlace(
  drawing: Drawing,
  slug: string,
  around: Drawing,
  { keepPlaces }: { readonly keepPlaces: boolean },
): Drawing {
  const drawn = new Set(drawing.nodes.map(({ key }) => key));
  const fresh = around.nodes
    .filter(({ key }) => !drawn.has(key))
    .toSorted((a, b) => Number(b.key === slug) - Number(a.key === slug));
  const placed = keepPlaces ? fresh : placeBeside(fresh, drawing.nodes, around.edges, slug);
  const known = new Set(drawing.edges.map(keyOf));
  return {
    nodes: [...drawing.nodes, ...placed],
    edges: [...drawing.edges, ...around.edges.filter((edge) => !known.has(keyOf(edge)))],
    communities: drawing.communities,
  };
}

export function keyOf({ source, target }: Pick<DrawnEdge, 'source' | 'target'>): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

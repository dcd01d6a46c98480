// A drawing of some months or categories, laid out as that of all papers: a concept keeps its place and its community while time runs.
import type { Drawing } from './drawing.ts';
import { placeBeside } from './place-beside.ts';

/** What the reference does not hold stands beside its neighbours. Without a reference the drawing is as it was. */
export function placesOf(drawing: Drawing, reference: Drawing | undefined): Drawing {
  if (reference === undefined) return drawing;
  const places = new Map(reference.nodes.map((node) => [node.key, node]));
  const kept = drawing.nodes.flatMap((node) => {
    const place = places.get(node.key);
    if (place === undefined) return [];
    return [{ ...node, x: place.x, y: place.y, community: place.community }];
  });
  if (kept.length === 0) return drawing;
  const fresh = drawing.nodes.filter(({ key }) => !places.has(key));
  const placed = placeBeside(fresh, kept, drawing.edges);
  const { communities } = reference;
  return { ...drawing, nodes: [...kept, ...placed], communities };
}

// Leaves out pairs that are too weak, and concepts that hang on nothing else.
import type { Drawing } from './drawing.ts';

/** `minStrength` is NPMI in hundredths; 0 leaves everything as it is. `kept` stay whatever they hang on. */
export function filterDrawing(
  drawing: Drawing,
  minStrength: number,
  kept: ReadonlySet<string>,
): Drawing {
  if (minStrength === 0) return drawing;
  const edges = drawing.edges.filter(({ npmi }) => npmi !== null && npmi * 100 >= minStrength);
  const bound = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = drawing.nodes.filter(({ key }) => bound.has(key) || kept.has(key));
  return { ...drawing, nodes, edges };
}

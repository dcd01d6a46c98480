// Brings the graph that sigma draws to a new scene. What stays moves there within a moment, so that the eye can follow.
import { animateNodes } from 'sigma/utils';
import type { Scene, SceneNode } from '../model/scene.ts';
import { detailOf, lookOfEdge, lookOfNode } from './looks.ts';
import type { PictureGraph } from './renderer.ts';

const MILLISECONDS = 420;
/** More than so many are put in their places at once: moving them would stutter. */
const MOST_MOVING = 500;

const stopMoving = new WeakMap<PictureGraph, () => void>();

/** Edges are laid anew in their order, nodes kept: sigma draws what comes later on top. */
export function moveTo(
  graph: PictureGraph,
  scene: Scene,
  background: string,
  still: boolean,
): void {
  stopMoving.get(graph)?.();
  const detail = detailOf(scene);
  const isSmall = scene.nodes.length <= MOST_MOVING;
  const moves = !still && isSmall && graph.order > 0;
  const wanted = new Set(scene.nodes.map(({ key }) => key));
  graph.clearEdges();
  for (const key of graph.nodes()) if (!wanted.has(key)) graph.dropNode(key);
  const origins = originsOf(graph, scene);
  const targets: Record<string, Record<'x' | 'y' | 'size', number>> = {};
  for (const node of scene.nodes) {
    const look = lookOfNode(node, background, detail);
    const origin = moves ? origins(node) : undefined;
    if (origin !== undefined) targets[node.key] = { x: look.x, y: look.y, size: look.size };
    graph.mergeNode(node.key, origin === undefined ? look : { ...look, ...origin });
  }
  for (const edge of scene.edges) {
    if (wanted.has(edge.source) && wanted.has(edge.target)) {
      graph.mergeEdgeWithKey(edge.key, edge.source, edge.target, lookOfEdge(edge, detail));
    }
  }
  if (moves) {
    stopMoving.set(
      graph,
      animateNodes(graph, targets, { duration: MILLISECONDS, easing: 'cubicInOut' }),
    );
  }
}

/** Where a node comes from: its old place, or that of a neighbour that was there, small. */
function originsOf(graph: PictureGraph, scene: Scene) {
  const before = new Map(
    graph.nodes().map((key) => {
      const { x, y, size } = graph.getNodeAttributes(key);
      return [key, { x, y, size }] as const;
    }),
  );
  const parents = new Map<string, string>();
  for (const { source, target } of scene.edges) {
    if (before.has(source) && !before.has(target)) parents.set(target, source);
    if (before.has(target) && !before.has(source)) parents.set(source, target);
  }
  return ({ key }: SceneNode) => {
    const own = before.get(key);
    if (own !== undefined) return own;
    const parent = before.get(parents.get(key) ?? '');
    return parent === undefined ? undefined : { x: parent.x, y: parent.y, size: 1 };
  };
}

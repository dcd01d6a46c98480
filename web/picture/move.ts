// Brings the graph that sigma draws to a new scene. What stays moves there within a moment, so that the eye can follow.
import Graph from 'graphology';
import { animateNodes } from 'sigma/utils';
import type { Scene, SceneNode } from '../model/scene.ts';
import { detailOf, lookOfEdge, lookOfNode } from './looks.ts';
import type { PictureGraph } from './renderer.ts';

const MILLISECONDS = 420;
/** More than so many are put in their places at once: moving them would stutter. */
const MOST_MOVING = 500;

const stops = new WeakMap<PictureGraph, () => void>();

/** Whether the eye could follow from what the graph shows to the scene. */
export function moves(graph: PictureGraph, { nodes }: Scene): boolean {
  return graph.order > 0 && nodes.length <= MOST_MOVING;
}

export function stopMoving(graph: PictureGraph): void {
  stops.get(graph)?.();
}

/** The scene as a graph of its own, everything in its place. */
export function graphOf(scene: Scene, background: string): PictureGraph {
  const graph: PictureGraph = new Graph({ type: 'undirected', multi: false });
  const detail = detailOf(scene);
  for (const node of scene.nodes) graph.addNode(node.key, lookOfNode(node, background, detail));
  addEdges(graph, scene);
  return graph;
}

/** Changes the graph into the scene: edges are laid anew, nodes kept. */
export function moveTo(graph: PictureGraph, scene: Scene, background: string): void {
  const detail = detailOf(scene);
  const wanted = new Set(scene.nodes.map(({ key }) => key));
  graph.clearEdges();
  for (const key of graph.nodes()) if (!wanted.has(key)) graph.dropNode(key);
  const origins = originsOf(graph, scene);
  const targets: Record<string, Record<'x' | 'y' | 'size', number>> = {};
  for (const node of scene.nodes) {
    const look = lookOfNode(node, background, detail);
    const origin = origins(node);
    if (origin !== undefined) targets[node.key] = { x: look.x, y: look.y, size: look.size };
    graph.mergeNode(node.key, { ...look, ...origin });
  }
  addEdges(graph, scene);
  stops.set(graph, animateNodes(graph, targets, { duration: MILLISECONDS, easing: 'cubicInOut' }));
}

/** In their order: sigma draws what comes later on top. */
function addEdges(graph: PictureGraph, scene: Scene): void {
  const detail = detailOf(scene);
  for (const edge of scene.edges) {
    if (graph.hasNode(edge.source) && graph.hasNode(edge.target)) {
      graph.mergeEdgeWithKey(edge.key, edge.source, edge.target, lookOfEdge(edge, detail));
    }
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

// Lays a drawing's longer side along the window's: places mean nothing but nearness, so that they may be turned.
import type { Drawing, DrawnNode } from './drawing.ts';

/** Whether the nodes lie high in a wide window, or the other way round. */
export function isAcross(nodes: readonly DrawnNode[], windowIsWide: boolean): boolean {
  return extent(nodes, 'x') >= extent(nodes, 'y') !== windowIsWide;
}

/** By a quarter. */
export function turnDrawing(drawing: Drawing): Drawing {
  return { ...drawing, nodes: drawing.nodes.map((node) => ({ ...node, x: node.y, y: -node.x })) };
}

function extent(nodes: readonly DrawnNode[], axis: 'x' | 'y'): number {
  const places = nodes.map((node) => node[axis]);
  return Math.max(...places) - Math.min(...places);
}

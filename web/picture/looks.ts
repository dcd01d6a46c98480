// What sigma knows of a node and of an edge: attributes of its graph.
import type { SceneEdge, SceneNode } from '../model/scene.ts';

export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  /** Colour of the line around it. */
  rim: string;
  /** Not sigma's `label`, which it would index. */
  name: string;
  isFolded: boolean;
  zIndex: number;
  [attribute: string]: unknown;
}

export interface EdgeLook {
  size: number;
  color: string;
  zIndex: number;
  [attribute: string]: unknown;
}

export function lookOfNode(node: SceneNode, background: string): NodeLook {
  return {
    x: node.x,
    y: node.y,
    size: node.radius,
    color: node.colour,
    rim: background,
    name: node.label,
    isFolded: node.isFolded,
    zIndex: 0,
  };
}

export function lookOfEdge({ width, colour }: SceneEdge): EdgeLook {
  return { size: width, color: colour, zIndex: 0 };
}

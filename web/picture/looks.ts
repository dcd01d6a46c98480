// What sigma knows of a node and of an edge: attributes of its graph.
import type { Scene, SceneEdge, SceneNode } from '../model/scene.ts';

/** Rims and thick lines where they can be told apart; dots and hairlines, which cost a third, in a crowd. */
export type Detail = 'fine' | 'plain';

const TYPES = {
  fine: { node: 'disc', edge: 'band' },
  plain: { node: 'dot', edge: 'hair' },
} as const;

/** Concepts in a crowd. */
const CROWD = 600;

export function detailOf({ nodes }: Scene): Detail {
  return nodes.length > CROWD ? 'plain' : 'fine';
}

export interface NodeLook {
  type: string;
  x: number;
  y: number;
  size: number;
  color: string;
  /** Colour of the line around it. */
  rim: string;
  /** Not sigma's `label`, which it would index. */
  name: string;
  /** Neighbours that are not drawn, as far as they were counted. */
  omitted: number;
  isFolded: boolean;
  zIndex: number;
  [attribute: string]: unknown;
}

export interface EdgeLook {
  type: string;
  size: number;
  color: string;
  zIndex: number;
  [attribute: string]: unknown;
}

export function lookOfNode(node: SceneNode, background: string, detail: Detail): NodeLook {
  return {
    type: TYPES[detail].node,
    x: node.x,
    y: node.y,
    size: node.radius,
    color: node.colour,
    rim: background,
    name: node.label,
    omitted: node.omitted,
    isFolded: node.isFolded,
    zIndex: 0,
  };
}

export function lookOfEdge({ width, colour }: SceneEdge, detail: Detail): EdgeLook {
  return { type: TYPES[detail].edge, size: width, color: colour, zIndex: 0 };
}

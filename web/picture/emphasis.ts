// One concept and its neighbours stand out; the rest steps back towards the paper.
import { mixColours } from '../model/mix-colours.ts';
import type { Palette } from '../model/palette.ts';
import type { EdgeLook, NodeLook } from './looks.ts';
import type { PictureGraph } from './renderer.ts';

export interface Emphasis {
  /** The one that stands out most; null where all are alike. */
  readonly key: string | null;
  isNear(key: string): boolean;
  node(key: string, look: NodeLook, palette: Palette): Partial<NodeLook>;
  edge(key: string, look: EdgeLook, palette: Palette): Partial<EdgeLook>;
}

/** How far the rest steps back, 0 to 1. */
const BACK = 0.78;

export const NO_EMPHASIS: Emphasis = {
  key: null,
  isNear: () => true,
  node: (_key, look) => look,
  edge: (_key, look) => look,
};

export function emphasise(graph: PictureGraph, key: string | null): Emphasis {
  if (key === null || !graph.hasNode(key)) return NO_EMPHASIS;
  const near = new Set([key, ...graph.neighbors(key)]);
  return {
    key,
    isNear: (other) => near.has(other),
    node: (other, look, { background, ink }) => {
      if (!near.has(other)) return { ...look, color: mixColours(look.color, background, BACK) };
      if (other !== key) return { ...look, zIndex: 1 };
      return { ...look, zIndex: 2, rim: ink, size: look.size + 2 };
    },
    edge: (edge, look, { background, ink }) => {
      if (!graph.hasExtremity(edge, key)) {
        return { ...look, color: mixColours(look.color, background, BACK) };
      }
      return { ...look, zIndex: 1, color: mixColours(look.color, ink, 0.35) };
    },
  };
}

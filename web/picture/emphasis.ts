// Some concepts stand out: one with its neighbours, or those of a path. The rest steps back towards the paper.
import { mixColours } from '../model/mix-colours.ts';
import type { Palette } from '../model/palette.ts';
import type { EdgeLook, NodeLook } from './looks.ts';
import type { PictureGraph } from './renderer.ts';

export interface Emphasis {
  /** Those that stand out most. */
  isFirst(key: string): boolean;
  isNear(key: string): boolean;
  /** Whether it stands out alone, with its neighbours. */
  isOnly(key: string): boolean;
  /** Whether anything stands out. */
  readonly isOn: boolean;
  node(key: string, look: NodeLook, palette: Palette): Partial<NodeLook>;
  edge(key: string, look: EdgeLook, palette: Palette): Partial<EdgeLook>;
}

/** How far the rest steps back, 0 to 1. */
const BACK = 0.78;

export const NO_EMPHASIS: Emphasis = {
  isOn: false,
  isFirst: () => false,
  isNear: () => true,
  isOnly: () => false,
  node: (_key, look) => look,
  edge: (_key, look) => look,
};

/** One key: the concept with its neighbours. Several: a path, with the lines from each to the next. */
export function emphasise(graph: PictureGraph, keys: readonly string[]): Emphasis {
  const [first, ...others] = keys.filter((key) => graph.hasNode(key));
  if (first === undefined) return NO_EMPHASIS;
  return others.length === 0
    ? emphasisOf(new Set([first]), new Set([first, ...graph.neighbors(first)]), (edge) =>
        graph.hasExtremity(edge, first),
      )
    : emphasisOfPath(graph, [first, ...others]);
}

function emphasisOfPath(graph: PictureGraph, keys: readonly string[]): Emphasis {
  const edges = new Set(keys.slice(1).flatMap((key, i) => graph.edge(keys[i] ?? key, key) ?? []));
  const all = new Set(keys);
  return emphasisOf(all, all, (edge) => edges.has(edge));
}

function emphasisOf(
  first: ReadonlySet<string>,
  near: ReadonlySet<string>,
  isNearEdge: (edge: string) => boolean,
): Emphasis {
  return {
    isOn: true,
    isFirst: (key) => first.has(key),
    isNear: (key) => near.has(key),
    isOnly: (key) => first.size === 1 && first.has(key),
    node: (key, look, { background, ink }) => {
      if (!near.has(key)) return { ...look, color: mixColours(look.color, background, BACK) };
      if (!first.has(key)) return { ...look, zIndex: 1 };
      return { ...look, zIndex: 2, rim: ink, size: look.size + 2 };
    },
    edge: (key, look, { background, ink }) => {
      if (!isNearEdge(key)) {
        return { ...look, color: mixColours(look.color, background, BACK) };
      }
      return { ...look, zIndex: 1, color: mixColours(look.color, ink, 0.35) };
    },
  };
}

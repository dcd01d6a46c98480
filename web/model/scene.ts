// A drawing with colours and sizes: what a renderer is handed, be it sigma or the writer of SVG.

import type { Drawing, DrawnNode } from './drawing.ts';
import { colourAlong, mixColours } from './mix-colours.ts';
import type { Palette } from './palette.ts';
import type { Colouring } from './view.ts';

export interface SceneNode {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** In pixels, where the whole picture fits the window. */
  readonly radius: number;
  readonly colour: string;
  readonly isFolded: boolean;
  /** Neighbours that are not drawn, as far as they were counted. */
  readonly omitted: number;
}

export interface SceneEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** In pixels. */
  readonly width: number;
  readonly colour: string;
}

export interface Scene {
  /** Largest first. */
  readonly nodes: readonly SceneNode[];
  /** Weakest first, so that the strong lie on top. */
  readonly edges: readonly SceneEdge[];
}

const LEAST_RADIUS = 3;
const LEAST_WIDTH = 0.7;
const MOST_WIDTH = 4.5;

export function buildScene(drawing: Drawing, colouring: Colouring, palette: Palette): Scene {
  const colourOf = colourFunction(drawing.nodes, colouring, palette);
  const nodes = sceneNodes(drawing.nodes, colourOf);
  const colours = new Map(nodes.map(({ key, colour }) => [key, colour]));
  const most = Math.max(1, ...drawing.edges.map(({ papers }) => papers));
  const lineColour = lineColours(palette.background);
  const edges = drawing.edges.toReversed().map(({ source, target, papers }) => {
    const strength = Math.sqrt(papers / most);
    const from = colours.get(source) ?? palette.muted;
    const to = colours.get(target) ?? palette.muted;
    return {
      key: `${source} ${target}`,
      source,
      target,
      width: LEAST_WIDTH + (MOST_WIDTH - LEAST_WIDTH) * strength ** 1.5,
      colour: lineColour(from, to, strength),
    };
  });
  return { nodes, edges };
}

/** The colours of both ends, fainter the weaker the line. Thousands of lines share few colours, so each is mixed once. */
function lineColours(background: string): (from: string, to: string, strength: number) => string {
  const mixed = new Map<string, string>();
  return (from, to, strength) => {
    const key = `${from} ${to} ${strength}`;
    const colour =
      mixed.get(key) ?? mixColours(background, mixColours(from, to, 0.5), 0.16 + 0.34 * strength);
    mixed.set(key, colour);
    return colour;
  };
}

function sceneNodes(
  nodes: readonly DrawnNode[],
  colourOf: (node: DrawnNode) => string,
): SceneNode[] {
  const most = Math.max(1, ...nodes.map(({ papers }) => papers));
  // Many concepts share the same window.
  const mostRadius = Math.max(8, 26 - 5.5 * Math.log10(Math.max(10, nodes.length)));
  return nodes
    .toSorted((a, b) => b.papers - a.papers)
    .map((node) => ({
      key: node.key,
      label: node.stands > 1 ? `${node.name} (${node.stands} concepts)` : node.name,
      x: node.x,
      y: node.y,
      radius: LEAST_RADIUS + (mostRadius - LEAST_RADIUS) * Math.sqrt(node.papers / most),
      colour: colourOf(node),
      isFolded: node.stands > 1,
      omitted: node.omitted ?? 0,
    }));
}

function colourFunction(
  nodes: readonly DrawnNode[],
  colouring: Colouring,
  palette: Palette,
): (node: DrawnNode) => string {
  switch (colouring) {
    case 'kind':
      return ({ kind }) => palette.kinds[kind] ?? palette.muted;
    case 'community':
      return ({ community }) => communityColour(community, palette);
    case 'year': {
      const range = yearRange(nodes);
      return ({ firstSeenOn }) => yearColour(firstSeenOn, range, palette);
    }
  }
}

/** Beyond the palette communities are small, and share one quiet colour. */
export function communityColour(number: number, { communities, muted }: Palette): string {
  return communities[number] ?? muted;
}

export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** Years of the first papers; undefined where none is dated. */
export function yearRange(nodes: readonly DrawnNode[]): YearRange | undefined {
  const years = nodes.flatMap(({ firstSeenOn }) =>
    firstSeenOn === null ? [] : [Number(firstSeenOn.slice(0, 4))],
  );
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}

function yearColour(date: string | null, range: YearRange | undefined, palette: Palette): string {
  if (date === null || range === undefined) return palette.muted;
  const { first, last } = range;
  return colourAlong(palette.years, (Number(date.slice(0, 4)) - first) / Math.max(1, last - first));
}

// Folds communities of a drawing: each becomes one node that stands for its concepts.
import type { Drawing, DrawnCommunity, DrawnEdge, DrawnNode } from './drawing.ts';
import { keyOf } from './open-in-place.ts';

/** Keys of folded communities begin so; no slug does. */
const MARK = 'community:';

export function foldedKey(slug: string): string {
  return `${MARK}${slug}`;
}

/** The slug of the community, where the key is of a folded one. */
export function foldedSlug(key: string): string | undefined {
  return key.startsWith(MARK) ? key.slice(MARK.length) : undefined;
}

/** `slugs` are those of the communities. Papers of edges between two are summed, as `communityLinks` of the schema are. */
export function foldDrawing(drawing: Drawing, slugs: readonly string[]): Drawing {
  const chosen = new Set(slugs);
  const folded = new Map(
    drawing.communities.filter(({ slug }) => chosen.has(slug)).map((each) => [each.number, each]),
  );
  if (folded.size === 0) return drawing;
  const keys = new Map(
    drawing.nodes.map((node) => {
      const community = folded.get(node.community);
      return [node.key, community === undefined ? node.key : foldedKey(community.slug)];
    }),
  );
  const open = drawing.nodes.filter(({ community }) => !folded.has(community));
  const stand = [...folded.values()].flatMap((community) =>
    standIn(
      community,
      drawing.nodes.filter((node) => node.community === community.number),
    ),
  );
  return { ...drawing, nodes: [...stand, ...open], edges: sumEdges(drawing.edges, keys) };
}

function standIn(community: DrawnCommunity, nodes: readonly DrawnNode[]): DrawnNode[] {
  const [first] = nodes.toSorted((a, b) => b.papers - a.papers);
  if (first === undefined) return [];
  const weight = nodes.reduce((sum, { papers }) => sum + papers, 0) || 1;
  const middle = (of: (node: DrawnNode) => number) =>
    nodes.reduce((sum, node) => sum + of(node) * node.papers, 0) / weight;
  return [
    {
      ...first,
      key: foldedKey(community.slug),
      name: community.name,
      papers: weight,
      x: middle(({ x }) => x),
      y: middle(({ y }) => y),
      omitted: 0,
      stands: nodes.length,
    },
  ];
}

function sumEdges(
  edges: readonly DrawnEdge[],
  keys: ReadonlyMap<string, string>,
): readonly DrawnEdge[] {
  const sums = new Map<string, DrawnEdge>();
  for (const edge of edges) {
    const source = keys.get(edge.source) ?? edge.source;
    const target = keys.get(edge.target) ?? edge.target;
    if (source === target) continue;
    const isWhole = source === edge.source && target === edge.target;
    const key = keyOf({ source, target });
    const papers = (sums.get(key)?.papers ?? 0) + edge.papers;
    sums.set(key, { source, target, papers, npmi: isWhole ? edge.npmi : null });
  }
  return [...sums.values()].toSorted((a, b) => b.papers - a.papers);
}

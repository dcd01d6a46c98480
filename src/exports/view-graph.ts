// A view as an export: its nodes, edges and places are in memory already; what is told beside them is loaded.
import type { GraphReader } from '../graph/store.ts';
import type { ConceptView, DatedRelation, PaperView } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import { tiedEdges } from './edges.ts';
import type { ExportEdge, ExportEnd, ExportGraph, ExportNode, ExportPlace } from './graph.ts';
import { inSlices } from './in-slices.ts';
import { loadNodes, NODES_AT_ONCE } from './node-details.ts';

export interface ViewParts extends Pick<ExportGraph, 'query' | 'cuts'> {
  readonly nodes: readonly { readonly concept: ConceptView; readonly papers: number }[];
  readonly edges: readonly DatedRelation[];
  /** Of each node. */
  readonly places: readonly ExportPlace[];
  /** Papers of the graph, or of the view's months. */
  readonly total: number;
  papers(): AsyncIterable<PaperView>;
}

const PAPERS_AT_ONCE = 100;

/** Nodes and edges in the order of the view. */
export function viewGraph(store: GraphReader, view: ViewParts): ExportGraph {
  const ends = new Map<ConceptUid, ExportEnd>(
    view.nodes.map(({ concept: { uid, slug, name }, papers }, index) => [
      uid,
      { slug, name, papers, index },
    ]),
  );
  const edges = tiedEdges(view.edges, ends, view.total);
  return {
    query: view.query,
    cuts: view.cuts,
    nodes: () => readNodes(store, view),
    edges: () => inSlices(edges, edges.length),
    papers: () => inSlices(view.papers(), PAPERS_AT_ONCE),
    neighbours: async (uids, limit) => neighboursOf(uids, ends, edges, limit),
    find: async (uids) => uids.flatMap((uid) => ends.get(uid) ?? []),
  };
}

async function* readNodes(
  store: GraphReader,
  { nodes, places }: ViewParts,
): AsyncGenerator<ExportNode[]> {
  let at = 0;
  for await (const slice of inSlices(nodes, NODES_AT_ONCE)) {
    yield await loadNodes(store, slice, places.slice(at, at + slice.length));
    at += slice.length;
  }
}

function neighboursOf(
  uids: readonly ConceptUid[],
  ends: ReadonlyMap<ConceptUid, ExportEnd>,
  edges: readonly ExportEdge[],
  limit: number,
) {
  const around = new Map<ExportEnd, { end: ExportEnd; papers: number }[]>();
  const add = (of: ExportEnd, end: ExportEnd, papers: number) => {
    const known = around.get(of);
    if (known === undefined) around.set(of, [{ end, papers }]);
    else known.push({ end, papers });
  };
  for (const { source, target, papers } of edges) {
    add(source, target, papers);
    add(target, source, papers);
  }
  return uids.map((uid) => {
    const end = ends.get(uid);
    const all = end === undefined ? [] : (around.get(end) ?? []);
    return all
      .toSorted((x, y) => y.papers - x.papers || x.end.index - y.end.index)
      .slice(0, limit)
      .map(({ end: { slug, name }, papers }) => ({ slug, name, papers }));
  });
}

// The whole graph of a store as an export: pages of the store in, concepts, pairs and papers out.
import type { GraphReader } from '../graph/store.ts';
import type { ConceptView } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import { tiedEdges } from './edges.ts';
import type { ExportEdge, ExportEnd, ExportGraph, ExportNode } from './graph.ts';
import { inSlices } from './in-slices.ts';
import { loadNodes, NODES_AT_ONCE } from './node-details.ts';

/** Few enough that a batch is soon garbage, many enough that what a batch costs does not show. */
const EDGES_AT_ONCE = 1_000;
const PAPERS_AT_ONCE = 100;

/** Concepts by slug, pairs by uids, papers by key. Memory does not grow with pairs or papers, only with concepts: their names are kept. */
export function wholeGraph(store: GraphReader): ExportGraph {
  let reading: Promise<ReadonlyMap<ConceptUid, ExportEnd>> | undefined;
  const ends = () => {
    reading ??= readEnds(store);
    return reading;
  };
  return {
    query: 'whole graph',
    cuts: null,
    nodes: () => readNodes(store),
    edges: () => readEdges(store, ends),
    papers: () => inSlices(store.readPapers(), PAPERS_AT_ONCE),
    async neighbours(uids, limit) {
      const page = { limit, direction: 'forward' } as const;
      const pages = await store.loadCoOccurring(uids, {}, page);
      return pages.map(({ items }) =>
        items.map(({ node: { concept, papers } }) => ({
          slug: concept.slug,
          name: concept.name,
          papers,
        })),
      );
    },
    async find(uids) {
      const known = await ends();
      return uids.flatMap((uid) => known.get(uid) ?? []);
    },
  };
}

async function* readNodes(store: GraphReader): AsyncGenerator<ExportNode[]> {
  const hasPlaces = (await store.findLayout()) !== undefined;
  for await (const concepts of inSlices(namedConcepts(store), NODES_AT_ONCE)) {
    const uids = concepts.map(({ uid }) => uid);
    const places = hasPlaces ? await store.loadPlaces(uids) : [];
    const placed = places.map((place) => {
      if (place === undefined) return null;
      const { community, pageRank, x, y } = place;
      return { community, pageRank, x, y };
    });
    const counted = concepts.map((concept) => ({ concept, papers: concept.paperCount }));
    yield await loadNodes(store, counted, placed);
  }
}

/** Those that papers name. */
export async function* namedConcepts(store: GraphReader): AsyncGenerator<ConceptView> {
  for await (const concept of store.readConcepts()) if (concept.paperCount > 0) yield concept;
}

async function readEnds(store: GraphReader): Promise<ReadonlyMap<ConceptUid, ExportEnd>> {
  const ends = new Map<ConceptUid, ExportEnd>();
  for await (const { uid, slug, name, paperCount } of namedConcepts(store)) {
    ends.set(uid, { slug, name, papers: paperCount, index: ends.size });
  }
  return ends;
}

async function* readEdges(
  store: GraphReader,
  endsOf: () => Promise<ReadonlyMap<ConceptUid, ExportEnd>>,
): AsyncGenerator<ExportEdge[]> {
  const [ends, total] = await Promise.all([endsOf(), store.countPapers({})]);
  for await (const relations of inSlices(store.readDatedRelations(), EDGES_AT_ONCE)) {
    yield tiedEdges(relations, ends, total.count);
  }
}

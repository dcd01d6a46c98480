// Exports as tests read them: of a store by the way that command line and server go, or of concepts made up for a format.
import { openExport } from '../../src/export.ts';
import { chunksOf } from '../../src/exports/chunks.ts';
import { digestOf } from '../../src/exports/digest.ts';
import type { Head } from '../../src/exports/format.ts';
import { getFormat } from '../../src/exports/formats.ts';
import type { ExportEdge, ExportGraph, ExportNode } from '../../src/exports/graph.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { PaperView } from '../../src/graph/views.ts';
import { createContext } from '../../src/graphql/context.ts';
import type { ViewArguments } from '../../src/graphql/view/open-view.ts';
import { foldName, slugOf, uidOf } from '../../src/model/slug.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';

export interface Exported {
  readonly head: Head;
  readonly bytes: Buffer;
  readonly text: string;
}

/** `view` undefined: the whole graph. */
export async function exported(
  format: string,
  store: GraphStore,
  view?: ViewArguments,
): Promise<Exported> {
  const { head, chunks } = await openExport(
    getFormat(format),
    view,
    createContext({ store, extractor: LORA_ONLY, arrange: arrangeHere }),
  );
  return { head, ...(await read(chunks)) };
}

async function read(chunks: AsyncIterable<Uint8Array>) {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const bytes = Buffer.concat(parts);
  return { bytes, text: bytes.toString('utf8') };
}

/** A concept of this name, without anything else. */
export function nodeNamed(name: string, given: Partial<ExportNode> = {}): ExportNode {
  const slug = given.slug ?? slugOf(foldName(name));
  return {
    uid: uidOf(slug),
    slug,
    name,
    kind: 'METHOD',
    definition: null,
    papers: 1,
    aliases: [],
    broader: [],
    firstOn: null,
    lastOn: null,
    place: null,
    ...given,
  };
}

/** A paper that shows nothing but its title. */
export function paperTitled(title: string, given: Partial<PaperView> = {}): PaperView {
  return {
    key: `text:${title.length}` as PaperView['key'],
    title,
    abstract: '',
    publishedOn: null,
    precision: 'unknown',
    updatedOn: null,
    authors: [],
    organisation: null,
    categories: [],
    arxiv: null,
    doi: null,
    url: null,
    truncated: false,
    withdrawn: false,
    language: 'en',
    sortKey: '0000',
    mentions: [],
    links: [],
    ...given,
  };
}

/** A graph of these concepts, each tied to the next, and papers. */
export function graphOf(
  nodes: readonly ExportNode[],
  papers: readonly PaperView[] = [],
): ExportGraph {
  const ends = nodes.map(({ slug, name, papers: count }, index) => ({
    slug,
    name,
    papers: count,
    index,
  }));
  const edges = ends.flatMap((source, i) => {
    const target = ends[i + 1];
    return target === undefined
      ? []
      : [{ source, target, papers: 1 + i, npmi: 0.5, ...datesOf(i) }];
  });
  return {
    query: 'whole graph',
    cuts: null,
    nodes: () => each(nodes),
    edges: () => each(edges),
    papers: () => each(papers),
    neighbours: async (uids) => uids.map(() => []),
    find: async () => [],
  };
}

/** The first pair has no date. */
function datesOf(i: number): Pick<ExportEdge, 'firstOn' | 'lastOn'> {
  const [firstOn, lastOn] = i === 0 ? [null, null] : ['2021-06', '2024-03-05'];
  return { firstOn, lastOn };
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  // In two batches, where there is more than one item.
  const middle = Math.ceil(items.length / 2);
  for (const batch of [items.slice(0, middle), items.slice(middle)]) {
    if (batch.length > 0) yield batch;
  }
}

export async function written(format: string, graph: ExportGraph): Promise<Exported> {
  const found = getFormat(format);
  const digest = await digestOf(graph, found.subject);
  const { query, cuts } = graph;
  const head: Head = { query, cuts, lexicon: 'lexicon-1', generator: 'Paperloom', ...digest };
  return { head, ...(await read(chunksOf(found.write(graph, head)))) };
}

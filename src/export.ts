// An export: a format and the arguments of a view in, a file as a stream of bytes out. The command line and the server
// give away the same bytes by it.
import { StoreError } from './errors.ts';
import { chunksOf } from './exports/chunks.ts';
import { digestOf, tooLarge } from './exports/digest.ts';
import type { ExportFormat, Head, Subject } from './exports/format.ts';
import type { ExportGraph } from './exports/graph.ts';
import { papersNaming } from './exports/papers-of-view.ts';
import { viewGraph } from './exports/view-graph.ts';
import { wholeGraph } from './exports/whole-graph.ts';
import type { GraphReader } from './graph/store.ts';
import type { DatedRelation, GraphStats, Relation } from './graph/views.ts';
import type { GraphQLContext } from './graphql/context.ts';
import { placeOf } from './graphql/view/arrange-view.ts';
import { countsOver } from './graphql/view/counts.ts';
import { describeView } from './graphql/view/describe-view.ts';
import { openView, type ViewArguments } from './graphql/view/open-view.ts';
import { explainCuts } from './graphql/view/view.ts';
import { periodName } from './model/period.ts';
import { VERSION } from './version.ts';

export interface Export {
  readonly fileName: string;
  readonly head: Head;
  /** Read once. Throws StoreError with code GRAPH_CHANGED where the graph changed while it was written. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * `view` undefined: the whole graph. Reads all data once before it gives the export, for its hash and its counts. Throws
 * as openView does, and UsageError with code EXPORT_TOO_LARGE where there are more than `most` concepts, pairs and papers.
 */
export async function openExport(
  format: ExportFormat,
  view: ViewArguments | undefined,
  context: GraphQLContext,
  most: number = Number.POSITIVE_INFINITY,
): Promise<Export> {
  const { store } = context;
  const stats = await store.stats();
  const { revision, lexiconFingerprint: lexicon } = stats;
  // What is known to be too large is not read to be counted.
  const isLimited = view === undefined && Number.isFinite(most);
  if (isLimited && (await sizeOf(store, stats, format.subject)) > most) throw tooLarge(most);
  const graph =
    view === undefined ? wholeGraph(store) : await graphOfView(view, format.subject, context);
  const digest = await digestOf(graph, format.subject, most);
  const { query, cuts } = graph;
  const head = { query, cuts, lexicon, generator: `Paperloom ${VERSION}`, ...digest };
  const pieces = whileUnchanged(format.write(graph, head), store, revision);
  return { fileName: `paperloom.${format.extension}`, head, chunks: chunksOf(pieces) };
}

async function sizeOf(
  store: GraphReader,
  { concepts, papers }: GraphStats,
  subject: Subject,
): Promise<number> {
  if (subject === 'papers') return papers;
  const named = Object.values(concepts).reduce((sum, count) => sum + count, 0);
  return named + (await store.countRelations()) + (subject === 'graph' ? 0 : papers);
}

async function graphOfView(
  args: ViewArguments,
  subject: Subject,
  context: GraphQLContext,
): Promise<ExportGraph> {
  const { store } = context;
  const { view, layout } = await openView({ ...args, fold: false }, context);
  const { focus, months, categories } = view.query;
  const showsGraph = subject !== 'papers';
  // A layout takes seconds: it is made only where something is drawn.
  const [drawn, total] = await Promise.all([
    showsGraph ? layout() : undefined,
    countsOver(view.query, context).total(),
  ]);
  const concepts = view.nodes.map(({ concept }) => concept);
  const window =
    months === undefined
      ? {}
      : { since: periodName(months.since), until: periodName(months.until) };
  return viewGraph(store, {
    query: describeView(view.query, drawn?.source, args.community),
    // Papers of a focus are all there, however small the view around it.
    cuts: showsGraph || focus.length === 0 ? explainCuts(view.cuts) : null,
    nodes: view.nodes,
    edges: showsGraph ? await withDates(store, view.edges) : [],
    places: concepts.map(({ uid }) => {
      const { community, pageRank, x, y } = placeOf(drawn?.places, uid);
      return { community, pageRank, x, y };
    }),
    total,
    papers: () => papersNaming(store, focus, concepts, { window, categories }),
  });
}

async function withDates(
  store: GraphReader,
  relations: readonly Relation[],
): Promise<DatedRelation[]> {
  const ends = await store.loadPairEnds(relations);
  return relations.map((relation, i) => ({
    ...relation,
    firstOn: ends[i]?.firstOn ?? null,
    lastOn: ends[i]?.lastOn ?? null,
  }));
}

/** A file of two graphs would be wrong in silence: pairs without concepts, a hash of something else. */
async function* whileUnchanged<Piece>(
  pieces: AsyncIterable<Piece>,
  store: Pick<GraphReader, 'revision'>,
  revision: number,
): AsyncGenerator<Piece> {
  yield* pieces;
  if ((await store.revision()) === revision) return;
  throw new StoreError(
    'GRAPH_CHANGED',
    'The graph changed while it was exported, so the file is not whole.',
    'Export again when nothing is being read in.',
  );
}

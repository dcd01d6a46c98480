// A whole graph in, where each of its concepts is drawn out: read once, arranged in a thread, stored for all views.
import type { Arrange, Arrangement } from './analytics/arrange.ts';
import { Backbone } from './analytics/backbone.ts';
import { CommunityLinks, centreOf } from './analytics/community-links.ts';
import { weightedGraphOf } from './analytics/weighted-graph.ts';
import type { CommunityLink, StoredCommunity, StoredPlace } from './graph/layout.ts';
import type { GraphStore } from './graph/store.ts';
import type { ConceptView, Relation } from './graph/views.ts';
import type { ConceptUid } from './model/concept.ts';

export interface LayoutOutcome {
  readonly revision: number;
  /** Concepts with a place, of all that papers name. */
  readonly placed: number;
  readonly concepts: number;
  /** Of two concepts and more. */
  readonly communities: number;
}

/** Concepts with most papers that get a place: what one computer lays out in a minute or two. */
export const MOST_PLACED = 100_000;
/** Communities told as such; the places of smaller ones are kept all the same. */
const MOST_COMMUNITIES = 500;
/** Concepts that tell what a community is about. */
const STRONGEST = 20;

/** Throws nothing where the graph moves on meanwhile: the layout is then stale at once, as it would be a little later. */
export async function layOutGraph(
  store: GraphStore,
  arrange: Arrange,
  onStep: (step: string) => void,
): Promise<LayoutOutcome> {
  const revision = await store.revision();
  onStep('reading concepts');
  const { placed, total } = await readConcepts(store);
  onStep('reading pairs');
  const papers = new Map(placed.map(({ uid, paperCount }) => [uid, paperCount]));
  const backbone = new Backbone(papers);
  for await (const relation of store.readRelations()) backbone.add(relation);
  onStep('arranging');
  const arrangement = await arrange(weightedGraphOf(papers.keys(), backbone.edges()));
  const places = placesOf([...papers.keys()], arrangement);
  onStep('adding up communities');
  const communities = communitiesOf(places, papers);
  const links = await linksOf(places, communities, store.readRelations());
  onStep('storing');
  const body = { communities, links, placed: places.length, concepts: total };
  await store.saveLayout({ revision }, body, places);
  return { revision, placed: places.length, concepts: total, communities: communities.length };
}

/** Those with most papers, ties by uid. */
async function readConcepts(
  store: GraphStore,
): Promise<{ placed: Pick<ConceptView, 'uid' | 'paperCount'>[]; total: number }> {
  const concepts: Pick<ConceptView, 'uid' | 'paperCount'>[] = [];
  for await (const { uid, paperCount } of store.readConcepts()) {
    if (paperCount > 0) concepts.push({ uid, paperCount });
  }
  concepts.sort((a, b) => b.paperCount - a.paperCount || a.uid - b.uid);
  return { placed: concepts.slice(0, MOST_PLACED), total: concepts.length };
}

function placesOf(
  uids: readonly ConceptUid[],
  { communities, pageRanks, x, y }: Arrangement,
): StoredPlace[] {
  return uids
    .toSorted((a, b) => a - b)
    .map((uid, i) => ({
      uid,
      community: communities[i] ?? 0,
      pageRank: pageRanks[i] ?? 0,
      x: x[i] ?? 0,
      y: y[i] ?? 0,
    }));
}

/** Of two concepts and more, largest first. */
function communitiesOf(
  places: readonly StoredPlace[],
  papers: ReadonlyMap<ConceptUid, number>,
): StoredCommunity[] {
  const groups = Map.groupBy(places, ({ community }) => community);
  const papersOf = (uid: ConceptUid) => papers.get(uid) ?? 0;
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .sort(([a], [b]) => a - b)
    .slice(0, MOST_COMMUNITIES)
    .map(([number, members]) => ({
      number,
      size: members.length,
      strongest: members
        .map(({ uid }) => uid)
        .sort((a, b) => papersOf(b) - papersOf(a) || a - b)
        .slice(0, STRONGEST),
      x: centreOf(members.map(({ x }) => x)),
      y: centreOf(members.map(({ y }) => y)),
    }));
}

/** All pairs count, not only those of the backbone. In order of a, b. */
async function linksOf(
  places: readonly StoredPlace[],
  communities: readonly StoredCommunity[],
  relations: AsyncIterable<Relation>,
): Promise<CommunityLink[]> {
  const told = new Set(communities.map(({ number }) => number));
  const numbers = new Map(places.map(({ uid, community }) => [uid, community]));
  const links = new CommunityLinks();
  for await (const { a, b, papers } of relations) {
    const [x, y] = [numbers.get(a), numbers.get(b)];
    if (x !== undefined && y !== undefined && told.has(x) && told.has(y)) links.add(x, y, papers);
  }
  return links.toArray();
}

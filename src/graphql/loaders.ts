// Batched, request-long access to the store: what many resolvers ask for in one turn becomes one statement.
import DataLoader from 'dataloader';
import type { StoredLayout } from '../graph/layout.ts';
import type {
  CoOccurrenceQuery,
  Count,
  Page,
  PageRequest,
  PaperParts,
  PaperQuery,
  PapersOfConceptQuery,
} from '../graph/queries.ts';
import type { GraphReader } from '../graph/store.ts';
import type { ConceptPair } from '../graph/traversal.ts';
import type {
  ConceptView,
  CoOccurrence,
  FormView,
  ListedPaper,
  PaperOfConcept,
  PaperView,
} from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import type { FacetId } from '../model/facet.ts';
import type { PaperKey } from '../model/paper.ts';
import { loaderPerArguments, remembered } from './batching.ts';
import { type ConceptLoaders, conceptLoaders } from './concept-loaders.ts';
import { type ConceptsAtHand, conceptsAtHand } from './concepts-at-hand.ts';
import { type DecisionLoaders, decisionLoaders } from './decide/decision-loaders.ts';
import { type MentionsOf, type PaperWithMentions, rememberedMentions } from './mentions-of.ts';
import { findSimilarPapers, type SimilarPaper } from './similar-papers.ts';

export interface Loaders extends ConceptsAtHand, ConceptLoaders, DecisionLoaders {
  readonly paper: DataLoader<PaperKey, PaperView | undefined>;
  readonly conceptBySlug: DataLoader<string, ConceptView | undefined>;
  /** All concepts a name can mean. */
  conceptsNamed(name: string): ReturnType<GraphReader['findConceptsByName']>;
  /** Papers in the list of an author, a category or an organisation, up to MOST_LISTED. */
  readonly listed: DataLoader<FacetId, number>;
  readonly mentionsOf: MentionsOf;
  readonly forms: DataLoader<ConceptUid, readonly FormView[]>;
  readonly broader: DataLoader<ConceptUid, readonly ConceptView[]>;
  readonly narrower: DataLoader<ConceptUid, readonly ConceptView[]>;
  /** The concepts that papers of a list bring along are at hand from then on, here and below. */
  papers(query: PaperQuery, page: PageRequest, parts: PaperParts): Promise<Page<ListedPaper>>;
  papersOf(
    uid: ConceptUid,
    query: PapersOfConceptQuery,
    page: PageRequest,
    parts: PaperParts,
  ): Promise<Page<PaperOfConcept>>;
  paperCountOf(uid: ConceptUid, query: PapersOfConceptQuery): Promise<Count>;
  coOccurring(
    uid: ConceptUid,
    query: CoOccurrenceQuery,
    page: PageRequest,
  ): Promise<Page<CoOccurrence>>;
  /** Papers that name both, newest first. */
  sharedPapers(pair: ConceptPair, first: number): Promise<readonly PaperView[]>;
  /** Of the whole graph, if one was computed. */
  layout(): Promise<StoredLayout | undefined>;
  similar(paper: PaperWithMentions, first: number): Promise<readonly SimilarPaper[]>;
  /** Papers in the graph: the N of NPMI. */
  totalPapers(): Promise<number>;
  /** Of the graph, read before the first list of the request that tells it. */
  revision(): Promise<number>;
}

export function createLoaders(store: GraphReader): Loaders {
  const concepts = conceptsAtHand(store);
  const keepConcepts = (paper: ListedPaper) => concepts.keepConcepts(paper.concepts ?? []);
  const papersOf = loaderPerArguments(
    async (
      uids: readonly ConceptUid[],
      query: PapersOfConceptQuery,
      page: PageRequest,
      parts: PaperParts,
    ) => {
      const pages = await store.loadPapersOfConcepts(uids, query, page, parts);
      for (const { items } of pages) for (const { node } of items) keepConcepts(node.paper);
      return pages;
    },
  );
  const paperCountOf = loaderPerArguments(
    (uids: readonly ConceptUid[], query: PapersOfConceptQuery) =>
      store.countPapersOfConcepts(uids, query),
  );
  const coOccurring = loaderPerArguments(
    async (uids: readonly ConceptUid[], query: CoOccurrenceQuery, page: PageRequest) => {
      const pages = await store.loadCoOccurring(uids, query, page);
      for (const { of, items } of pages) if (of && items.length > 0) concepts.keepConcepts([of]);
      return pages;
    },
  );
  const sharedPapers = loaderPerArguments((pairs: readonly ConceptPair[], first: number) =>
    store.loadSharedPapers(pairs, first),
  );
  const similar = loaderPerArguments((papers: readonly PaperWithMentions[], first: number) =>
    findSimilarPapers(papers, first, { store, loaders }),
  );
  const loaders: Loaders = {
    paper: new DataLoader((keys: readonly PaperKey[]) => store.loadPapers(keys)),
    ...concepts,
    async papers(query, page, parts) {
      const found = await store.findListedPapers(query, page, parts);
      for (const { node } of found.items) keepConcepts(node);
      return found;
    },
    conceptBySlug: new DataLoader((slugs: readonly string[]) => store.loadConceptsBySlug(slugs)),
    conceptsNamed: remembered((name: string) => store.findConceptsByName(name)),
    listed: new DataLoader((lists: readonly FacetId[]) => store.countListed(lists)),
    mentionsOf: rememberedMentions(),
    forms: new DataLoader((uids: readonly ConceptUid[]) => store.loadForms(uids)),
    broader: new DataLoader((uids: readonly ConceptUid[]) => store.loadBroader(uids)),
    narrower: new DataLoader((uids: readonly ConceptUid[]) => store.loadNarrower(uids)),
    ...conceptLoaders(store),
    ...decisionLoaders(store),
    papersOf,
    paperCountOf,
    coOccurring,
    totalPapers: remembered<void, number>(async () => (await store.countPapers({})).count),
    revision: remembered<void, number>(() => store.revision()),
    sharedPapers,
    layout: remembered<void, StoredLayout | undefined>(() => store.findLayout()),
    similar,
  };
  return loaders;
}

// Batched, request-long access to the store: what many resolvers ask for in one turn becomes one statement.
import DataLoader from 'dataloader';
import type { PairEnds, PartnersIn } from '../graph/association.ts';
import type { StoredLayout } from '../graph/layout.ts';
import type {
  ConceptView,
  CoOccurrence,
  CoOccurrenceQuery,
  Count,
  DatedEnds,
  FormView,
  GraphReader,
  Page,
  PageRequest,
  PaperOfConcept,
  PapersOfConceptQuery,
  PaperView,
} from '../graph/store.ts';
import type { ConceptPair, Partners, TieQuery } from '../graph/traversal.ts';
import type { ConceptUid } from '../model/concept.ts';
import type { PaperKey } from '../model/paper.ts';
import type { MonthRange, PeriodCount } from '../model/period.ts';
import { findSimilarPapers, type SimilarPaper } from './similar-papers.ts';

export interface Loaders {
  readonly paper: DataLoader<PaperKey, PaperView | undefined>;
  readonly concept: DataLoader<ConceptUid, ConceptView | undefined>;
  readonly conceptBySlug: DataLoader<string, ConceptView | undefined>;
  /** All concepts a name can mean. */
  conceptsNamed(name: string): ReturnType<GraphReader['findConceptsByName']>;
  readonly forms: DataLoader<ConceptUid, readonly FormView[]>;
  readonly broader: DataLoader<ConceptUid, readonly ConceptView[]>;
  readonly narrower: DataLoader<ConceptUid, readonly ConceptView[]>;
  readonly life: DataLoader<ConceptUid, readonly PeriodCount[]>;
  /** All papers of the graph by period. */
  periods(): Promise<readonly PeriodCount[]>;
  readonly datedEnds: DataLoader<ConceptUid, DatedEnds | undefined>;
  introducing(uid: ConceptUid, limit: number): Promise<readonly PaperKey[]>;
  partners(uid: ConceptUid, query: TieQuery, limit: number): Promise<Partners>;
  partnersIn(
    uid: ConceptUid,
    months: MonthRange,
    query: TieQuery,
    limit: number,
  ): Promise<PartnersIn>;
  papersIn(uid: ConceptUid, months: MonthRange): Promise<number>;
  readonly pairEnds: DataLoader<ConceptPair, PairEnds | undefined, string>;
  papersOf(
    uid: ConceptUid,
    query: PapersOfConceptQuery,
    page: PageRequest,
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
  similar(paper: PaperView, first: number): Promise<readonly SimilarPaper[]>;
  /** Papers in the graph: the N of NPMI. */
  totalPapers(): Promise<number>;
  /** Of the graph, read before the first list of the request that tells it. */
  revision(): Promise<number>;
}

export function createLoaders(store: GraphReader): Loaders {
  const papersOf = loaderPerArguments(
    (uids: readonly ConceptUid[], query: PapersOfConceptQuery, page: PageRequest) =>
      store.loadPapersOfConcepts(uids, query, page),
  );
  const paperCountOf = loaderPerArguments(
    (uids: readonly ConceptUid[], query: PapersOfConceptQuery) =>
      store.countPapersOfConcepts(uids, query),
  );
  const coOccurring = loaderPerArguments(
    (uids: readonly ConceptUid[], query: CoOccurrenceQuery, page: PageRequest) =>
      store.loadCoOccurring(uids, query, page),
  );
  const sharedPapers = loaderPerArguments((pairs: readonly ConceptPair[], first: number) =>
    store.loadSharedPapers(pairs, first),
  );
  const similar = loaderPerArguments((papers: readonly PaperView[], first: number) =>
    findSimilarPapers(papers, first, { store, loaders }),
  );
  const loaders: Loaders = {
    paper: new DataLoader((keys: readonly PaperKey[]) => store.loadPapers(keys)),
    concept: new DataLoader((uids: readonly ConceptUid[]) => store.loadConcepts(uids)),
    conceptBySlug: new DataLoader((slugs: readonly string[]) => store.loadConceptsBySlug(slugs)),
    conceptsNamed: remembered((name: string) => store.findConceptsByName(name)),
    forms: new DataLoader((uids: readonly ConceptUid[]) => store.loadForms(uids)),
    broader: new DataLoader((uids: readonly ConceptUid[]) => store.loadBroader(uids)),
    narrower: new DataLoader((uids: readonly ConceptUid[]) => store.loadNarrower(uids)),
    life: new DataLoader((uids: readonly ConceptUid[]) => store.loadLifeLines(uids)),
    periods: remembered<void, readonly PeriodCount[]>(() => store.loadPeriods()),
    datedEnds: new DataLoader((uids: readonly ConceptUid[]) => store.loadDatedEnds(uids)),
    partners: loaderPerArguments((uids: readonly ConceptUid[], query: TieQuery, limit: number) =>
      store.loadPartners(uids, query, limit),
    ),
    partnersIn: loaderPerArguments(
      (uids: readonly ConceptUid[], months: MonthRange, query: TieQuery, limit: number) =>
        store.loadPartnersIn(uids, months, query, limit),
    ),
    papersIn: loaderPerArguments((uids: readonly ConceptUid[], months: MonthRange) =>
      store.countPapersIn(uids, months),
    ),
    pairEnds: new DataLoader((pairs: readonly ConceptPair[]) => store.loadPairEnds(pairs), {
      cacheKeyFn: ({ a, b }) => `${a} ${b}`,
    }),
    introducing: loaderPerArguments((uids: readonly ConceptUid[], limit: number) =>
      store.loadIntroducing(uids, limit),
    ),
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

/** Asked once for each key; for what the port gives one at a time. */
function remembered<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const asked = new Map<Key, Promise<Value>>();
  return (key) => {
    let answer = asked.get(key);
    if (answer === undefined) {
      answer = load(key);
      asked.set(key, answer);
    }
    return answer;
  };
}

/** One DataLoader for each distinct set of arguments: fields that ask alike are asked together. */
function loaderPerArguments<Key, Arguments extends readonly unknown[], Value>(
  load: (keys: readonly Key[], ...rest: Arguments) => Promise<readonly Value[]>,
): (key: Key, ...rest: Arguments) => Promise<Value> {
  const loaders = new Map<string, DataLoader<Key, Value>>();
  return (key, ...rest) => {
    const name = JSON.stringify(rest);
    let loader = loaders.get(name);
    if (loader === undefined) {
      loader = new DataLoader((keys: readonly Key[]) => load(keys, ...rest));
      loaders.set(name, loader);
    }
    return loader.load(key);
  };
}

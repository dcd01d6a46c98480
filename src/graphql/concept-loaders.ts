// Loaders of what concepts are through time, together, and with all that is narrower.
import DataLoader from 'dataloader';
import type { PartnersIn } from '../graph/association.ts';
import type { NamedQuery } from '../graph/named-papers.ts';
import type { Count, Page, PageRequest, PapersOfConceptQuery } from '../graph/queries.ts';
import type { GraphReader } from '../graph/store.ts';
import type { ConceptPair, Partners, TieQuery } from '../graph/traversal.ts';
import type { DatedEnds, PaperView } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import type { PaperKey } from '../model/paper.ts';
import type { MonthRange, PeriodCount } from '../model/period.ts';
import { loaderPerArguments, remembered, rememberedPerArguments } from './batching.ts';
import { PaperIndex } from './view/paper-index.ts';

export interface ConceptLoaders {
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
  /** Of the newest `limit` papers. */
  namedUnder(query: NamedQuery, limit: number): Promise<PaperIndex>;
  readonly pairEnds: DataLoader<ConceptPair, DatedEnds | undefined, string>;
  /** The concept and all that is narrower, as far as papers name them. */
  readonly branch: DataLoader<ConceptUid, readonly ConceptUid[]>;
  readonly paperCountOfBranch: DataLoader<ConceptUid, number>;
  papersOfBranch(
    uid: ConceptUid,
    query: PapersOfConceptQuery,
    page: PageRequest,
  ): Promise<Page<PaperView>>;
  filteredCountOfBranch(uid: ConceptUid, query: PapersOfConceptQuery): Promise<Count>;
}

export function conceptLoaders(store: GraphReader): ConceptLoaders {
  return {
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
    namedUnder: rememberedPerArguments(
      async (query: NamedQuery, limit: number) =>
        new PaperIndex(await store.findNamedUnder(query, limit)),
    ),
    introducing: loaderPerArguments((uids: readonly ConceptUid[], limit: number) =>
      store.loadIntroducing(uids, limit),
    ),
    branch: new DataLoader((uids: readonly ConceptUid[]) => store.loadBranches(uids)),
    paperCountOfBranch: new DataLoader((uids: readonly ConceptUid[]) =>
      store.countPapersOfBranches(uids),
    ),
    papersOfBranch: loaderPerArguments(
      (uids: readonly ConceptUid[], query: PapersOfConceptQuery, page: PageRequest) =>
        store.loadPapersOfBranches(uids, query, page),
    ),
    filteredCountOfBranch: loaderPerArguments(
      (uids: readonly ConceptUid[], query: PapersOfConceptQuery) =>
        store.countFilteredPapersOfBranches(uids, query),
    ),
  };
}

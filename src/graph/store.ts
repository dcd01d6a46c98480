// The port to a store: what the pipeline writes and what GraphQL, exports and the command line read.
// One implementation (graph-store.ts) speaks it over a StatementRunner; the adapters are runners.
import type { ConceptUid, LexiconConcept } from '../model/concept.ts';
import type { FacetId } from '../model/facet.ts';
import type { PaperKey } from '../model/paper.ts';
import type { PeriodCount } from '../model/period.ts';
import type { AssociationReader } from './association.ts';
import type { BranchReader } from './branch.ts';
import type { GraphChange } from './change.ts';
import type { DecisionReader, DecisionWriter } from './decisions.ts';
import type { LayoutReader, LayoutWriter } from './layout.ts';
import type { MarksReader } from './marks.ts';
import type { MonthsReader } from './months.ts';
import type { NamedPapersReader } from './named-papers.ts';
import type {
  ConceptQuery,
  CoOccurrenceQuery,
  Count,
  NewConceptQuery,
  Page,
  PageRequest,
  PaperParts,
  PaperQuery,
  PapersOfConceptQuery,
} from './queries.ts';
import type { SimilarReader } from './similar.ts';
import type { IngestProgress, RelatedProbe, StoredPaper } from './stored-paper.ts';
import type { TraversalReader } from './traversal.ts';
import type {
  Completion,
  ConceptView,
  CoOccurrencePage,
  DatedEnds,
  DatedRelation,
  FormView,
  GraphStats,
  ListedPaper,
  NamedConcept,
  PaperOfConcept,
  PaperView,
  Redirect,
  Relation,
  SearchHit,
} from './views.ts';

export interface GraphWriter extends LayoutWriter, DecisionWriter {
  /** The current revision and all stored papers related to the probe, closed under shared identities. */
  findRelated(probe: RelatedProbe): Promise<{ revision: number; papers: readonly StoredPaper[] }>;
  /**
   * One transaction; throws RevisionConflict if the store moved on since the change was planned. Gives the revision
   * after it: a change that only tells progress, or nothing, leaves it as it was.
   */
  apply(change: GraphChange): Promise<number>;
  findProgress(input: string): Promise<IngestProgress | undefined>;
  /** Makes the store's listed concepts, aliases and hierarchy those of the lexicon. Does nothing when the fingerprint is known. */
  syncLexicon(concepts: readonly LexiconConcept[], fingerprint: string): Promise<void>;
}

/** Every `load…` takes many keys at once and answers in their order: one statement however many keys. */
export interface GraphReader
  extends TraversalReader,
    SimilarReader,
    AssociationReader,
    MonthsReader,
    NamedPapersReader,
    BranchReader,
    DecisionReader,
    LayoutReader,
    MarksReader {
  revision(): Promise<number>;
  /** Whether the database is as this program set it up: a newer one may have opened it in the meantime. */
  hasOurSchema(): Promise<boolean>;
  stats(): Promise<GraphStats>;
  /** Reads everything. At most `limit` of each: what is wrong with the files, and papers that are not what was written. */
  findDamage(limit: number): Promise<{
    /** False where the server sees to this itself: then nothing was looked at. */
    readonly checked: boolean;
    readonly faults: readonly string[];
    readonly papers: readonly PaperKey[];
  }>;
  /** Pairs of concepts that papers name together. SQLite counts them one by one: grows with the graph. */
  countRelations(): Promise<number>;

  /** Old keys lead to the paper that took them over. Withdrawn papers too; deleted ones are not there. */
  loadPapers(keys: readonly PaperKey[]): Promise<readonly (PaperView | undefined)[]>;
  /** Newest first unless told, undated last. */
  findPapers(query: PaperQuery, page: PageRequest): Promise<Page<PaperView>>;
  /** The same page with no more of each paper than is wanted: abstracts and mentions are most of what a page costs. */
  findListedPapers(
    query: PaperQuery,
    page: PageRequest,
    parts: PaperParts,
  ): Promise<Page<ListedPaper>>;
  countPapers(query: PaperQuery): Promise<Count>;
  /** Papers in lists of authors, categories and organisations, each counted up to MOST_LISTED: enough to begin with the shortest. */
  countListed(lists: readonly FacetId[]): Promise<readonly number[]>;

  /** That of a merged concept leads to the one that took it over, here and by slug; undefined for a banned one. */
  loadConcepts(uids: readonly ConceptUid[]): Promise<readonly (ConceptView | undefined)[]>;
  loadConceptsBySlug(slugs: readonly string[]): Promise<readonly (ConceptView | undefined)[]>;
  findConceptBySlug(slug: string): Promise<ConceptView | undefined>;
  /** All concepts that a name can mean (folded comparison), with papers that use this form, most first. */
  findConceptsByName(name: string): Promise<readonly NamedConcept[]>;
  /** The same for folded names: all concepts that have a spelling with one of these folds. */
  findConceptsByFolds(folds: readonly string[]): Promise<readonly NamedConcept[]>;
  /**
   * Concepts with papers whose name or alias has a word from which on it begins with one of these (see completion.ts), in
   * order of the prefixes, then what is called so, then names that go on from it, then other words and aliases; most
   * papers first, then uid. The spellings of the commonest are looked at, some 250.
   */
  findCompletions(prefixes: readonly string[], limit: number): Promise<readonly Completion[]>;
  findConcepts(query: ConceptQuery, page: PageRequest): Promise<Page<ConceptView>>;
  /** Kept where nothing but kinds limits the list, else counted up to COUNT_LIMIT. */
  countConcepts(query: ConceptQuery): Promise<Count>;
  /** Concepts whose first dated paper lies wholly at or after a date, most papers first, then uid. */
  findNewConcepts(query: NewConceptQuery, page: PageRequest): Promise<Page<ConceptView>>;

  /** Papers by period, in its order; periods without papers are left out. They sum up to `paperCount`. */
  loadLifeLines(uids: readonly ConceptUid[]): Promise<readonly (readonly PeriodCount[])[]>;
  /** The same of all papers of the graph, whatever they name. */
  loadPeriods(): Promise<readonly PeriodCount[]>;
  /** Undefined where no paper is dated. */
  loadDatedEnds(uids: readonly ConceptUid[]): Promise<readonly (DatedEnds | undefined)[]>;
  /** At most `limit` papers a concept whose mention introduces it, earliest first, undated last. */
  loadIntroducing(
    uids: readonly ConceptUid[],
    limit: number,
  ): Promise<readonly (readonly PaperKey[])[]>;

  loadForms(uids: readonly ConceptUid[]): Promise<readonly (readonly FormView[])[]>;
  loadBroader(uids: readonly ConceptUid[]): Promise<readonly (readonly ConceptView[])[]>;
  loadNarrower(uids: readonly ConceptUid[]): Promise<readonly (readonly ConceptView[])[]>;

  /**
   * Newest first unless told, undated last; the first page of each concept in one statement, with no more of each paper than
   * is wanted.
   */
  loadPapersOfConcepts(
    uids: readonly ConceptUid[],
    query: PapersOfConceptQuery,
    page: PageRequest,
    parts: PaperParts,
  ): Promise<readonly Page<PaperOfConcept>[]>;
  countPapersOfConcepts(
    uids: readonly ConceptUid[],
    query: PapersOfConceptQuery,
  ): Promise<readonly Count[]>;

  /** Most papers first, then by uid; the strongest of each concept in one statement. */
  loadCoOccurring(
    uids: readonly ConceptUid[],
    query: CoOccurrenceQuery,
    page: PageRequest,
  ): Promise<readonly CoOccurrencePage[]>;
  /** Relations with both ends in the set, strongest first, then by a and b. */
  findRelationsAmong(
    uids: readonly ConceptUid[],
    minPapers: number,
    limit: number,
  ): Promise<readonly Relation[]>;
  /** The strongest relations of the graph: papers descending, then a, b. */
  findTopRelations(minPapers: number, page: PageRequest): Promise<Page<Relation>>;

  /**
   * Full text over titles and abstracts, as search-query.ts reads it, best first. Ranked are the newest thousand matches, of
   * those that fit the query, so that a common word costs no more than a rare one; Neo4j ranks older ones too.
   */
  searchPapers(
    text: string,
    query: Omit<PaperQuery, 'orderBy'>,
    limit: number,
  ): Promise<readonly SearchHit[]>;

  /** Papers whose stored extraction is not of this fingerprint, in order of key. */
  findStale(
    fingerprint: string,
    after: PaperKey | undefined,
    limit: number,
  ): Promise<readonly StoredPaper[]>;
  countStale(fingerprint: string): Promise<number>;

  /**
   * Everything, in canonical order (papers by key, concepts by slug, relations by a and b), streamed: the same graph
   * gives the same lines in every store. Read in pages, not in one snapshot: compare `revision` before and after.
   */
  readPapers(): AsyncIterable<PaperView>;
  /** Those that are in no other list, by key. */
  findWithdrawnPapers(page: PageRequest): Promise<Page<PaperView>>;
  /** The same, streamed. */
  readWithdrawnPapers(): AsyncIterable<PaperView>;
  /** Keys that papers have beside their current ones, in order of key. */
  readRedirects(): AsyncIterable<Redirect>;
  readConcepts(): AsyncIterable<ConceptView>;
  readRelations(): AsyncIterable<Relation>;
  /** The same with dates, which are looked up in the papers: several times as long. */
  readDatedRelations(): AsyncIterable<DatedRelation>;
}

/** An open store. `close` waits for what is under way. */
export interface GraphStore extends GraphReader, GraphWriter {
  /** The address it was opened with, without password. */
  readonly address: string;
  close(): Promise<void>;
}

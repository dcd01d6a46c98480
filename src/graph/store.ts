// biome-ignore-all lint/style/noExcessiveLinesPerFile: the port is one list, and its nouns are read beside it
// The port to a store: what the pipeline writes and what GraphQL, exports and the command line read.
// One implementation (graph-store.ts) speaks it over a StatementRunner; the adapters are runners.
import type { ConceptUid, Kind, LexiconConcept, Origin, Slug } from '../model/concept.ts';
import type { FacetId } from '../model/facet.ts';
import type { CountedMention, Role } from '../model/mention.ts';
import type { PackedMentions } from '../model/mention-codec.ts';
import type { PaperKey, PaperRecord, Precision } from '../model/paper.ts';
import type { PeriodCount } from '../model/period.ts';
import type { AssociationReader } from './association.ts';
import type { BranchReader } from './branch.ts';
import type { GraphChange } from './change.ts';
import type { DecisionReader, DecisionWriter } from './decisions.ts';
import type { LinkCondition, PaperCondition } from './filter/condition.ts';
import type { GrowthSpan } from './growth.ts';
import type { LayoutReader, LayoutWriter } from './layout.ts';
import type { MarksReader } from './marks.ts';
import type { MonthsReader } from './months.ts';
import type { NamedPapersReader } from './named-papers.ts';
import type { SimilarReader } from './similar.ts';
import type { TraversalReader } from './traversal.ts';

/** A paper as readers see it. `mentions` are in order of title, abstract, position. */
export interface PaperView {
  readonly key: PaperKey;
  readonly title: string;
  readonly abstract: string;
  readonly publishedOn: string | null;
  readonly precision: Precision;
  readonly updatedOn: string | null;
  readonly authors: readonly string[];
  readonly organisation: string | null;
  readonly categories: readonly string[];
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly url: string | null;
  readonly truncated: boolean;
  /** Its source took it back: it stands in no list and no count. */
  readonly withdrawn: boolean;
  readonly language: 'en' | 'other';
  readonly sortKey: string;
  readonly mentions: readonly CountedMention[];
}

/** A key that a paper answers to beside its current one: that of another of its records, or of its past. */
export interface Redirect {
  readonly key: PaperKey;
  readonly paper: PaperKey;
}

export interface ConceptView {
  readonly uid: ConceptUid;
  readonly slug: Slug;
  readonly name: string;
  readonly kind: Kind;
  readonly origin: Origin;
  readonly paperCount: number;
  readonly definition: string | null;
}

/** A concept, and the papers that call it by a name. */
export interface NamedConcept {
  readonly concept: ConceptView;
  readonly papers: number;
}

/** A concept that goes on from what was typed; `tail` is the end of its name that does. */
export interface Completion {
  readonly concept: ConceptView;
  readonly tail: string;
}

/** A spelling of a concept: listed in the lexicon, or seen in `papers` papers, or both. */
export interface FormView {
  readonly uid: ConceptUid;
  readonly form: string;
  readonly listed: boolean;
  readonly papers: number;
}

/** Keyset paging: at most `limit` items strictly between two cursors, from the front or from the back. */
export interface PageRequest {
  readonly limit: number;
  readonly direction: 'forward' | 'backward';
  /** Cursor values as issued in `Page.items`. */
  readonly after?: string;
  readonly before?: string;
}

/** Items in the list's order, whatever the direction they were asked in. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  /** More items beyond this page in the direction asked. */
  readonly hasMore: boolean;
  /**
   * Where the search was broken off, if it was: a filtered page looks at a bounded number of papers, and may then hold
   * fewer items than asked though the list goes on. A cursor to go on from.
   */
  readonly reached?: string;
}

/** Inclusive ISO dates (`2024`, `2024-03` or `2024-03-05`); a paper matches when its interval lies wholly inside. */
export interface Window {
  readonly since?: string;
  readonly until?: string;
}

/** NEWEST first or OLDEST first; undated papers last in both. */
export type PaperOrder = 'NEWEST' | 'OLDEST';

/** Which papers, and in which order (NEWEST unless told). */
export interface PaperQuery extends Window {
  readonly condition?: PaperCondition;
  readonly orderBy?: PaperOrder;
}

/** The same for the papers of a concept; role and confidence (in thousandths) are those of the link to it. */
export interface PapersOfConceptQuery extends PaperQuery, LinkCondition {}

/** Longer lists are all the same to a search that looks for a short one to begin with. */
export const MOST_LISTED = 5_000;

/** How many items a list has. */
export interface Count {
  readonly count: number;
  /** There may be more: counting ended at COUNT_LIMIT, or after so many papers were looked at that it took too long. */
  readonly isLowerBound: boolean;
}

/** `totalCount` at most: exact below, a lower bound at it. */
export const COUNT_LIMIT = 10_000;

/** The earliest and the latest dated paper of a concept, in order of papers, and their dates. */
export interface DatedEnds {
  readonly first: PaperKey;
  readonly last: PaperKey;
  readonly firstOn: string;
  readonly lastOn: string;
}

/** A paper that mentions a concept: the MENTIONS edge with its paper. */
export interface PaperOfConcept {
  readonly paper: PaperView;
  readonly count: number;
  readonly confidence: number;
  readonly role: Role;
}

/** A neighbour of a concept: in `papers` papers both are named. */
export interface CoOccurrence {
  readonly concept: ConceptView;
  readonly papers: number;
}

/** A pair of concepts named together in `papers` papers; `a < b` by uid. */
export interface Relation {
  readonly a: ConceptUid;
  readonly b: ConceptUid;
  readonly papers: number;
}

export interface SearchHit {
  readonly paper: PaperView;
  /** Higher is better; comparable only within one answer of one store. */
  readonly score: number;
}

export interface GraphStats {
  readonly revision: number;
  readonly papers: number;
  readonly undatedPapers: number;
  readonly records: number;
  /** MENTIONS edges. */
  readonly mentions: number;
  /** Concepts with at least one paper. */
  readonly concepts: Readonly<Record<Kind, number>>;
  readonly lexiconFingerprint: string | null;
}

/** What the store knows of a paper before a batch changes it. */
export interface StoredPaper {
  readonly key: PaperKey;
  /** All keys that lead to it, strongest first; the first is `key`. */
  readonly keys: readonly PaperKey[];
  readonly sortKey: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly organisation: string | null;
  /** In order of id. */
  readonly records: readonly PaperRecord[];
  /** Of each record, in the same order; see RecordRow. */
  readonly titleHashes: readonly string[];
  readonly shownRecordId: string;
  readonly textHash: string;
  readonly fingerprint: string;
  readonly mentions: PackedMentions;
  /** Hash of everything shown but the mentions, to see whether a paper changed. */
  readonly viewHash: string;
}

/** Identities to look for: any paper with one of these, and all papers these lead to, is related. */
export interface RelatedProbe {
  readonly recordIds: readonly string[];
  readonly arxiv: readonly string[];
  readonly doi: readonly string[];
  /** `source:own id`. probe.ts builds probes from records. */
  readonly ownIds: readonly string[];
  readonly titleHashes: readonly string[];
}

/** How far an input was read and committed: records up to `line` are in the graph. */
export interface IngestProgress {
  readonly input: string;
  /** What it is called in public: a file without its folders. Null for one that is not told. */
  readonly name: string | null;
  readonly line: number;
  readonly done: boolean;
}

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
    readonly faults: readonly string[];
    readonly papers: readonly PaperKey[];
  }>;
  /** Pairs of concepts that papers name together. SQLite counts them one by one: grows with the graph. */
  countRelations(): Promise<number>;

  /** Old keys lead to the paper that took them over. Withdrawn papers too; deleted ones are not there. */
  loadPapers(keys: readonly PaperKey[]): Promise<readonly (PaperView | undefined)[]>;
  /** Newest first unless told, undated last. */
  findPapers(query: PaperQuery, page: PageRequest): Promise<Page<PaperView>>;
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

  /** Newest first unless told, undated last; the first page of each concept in one statement. */
  loadPapersOfConcepts(
    uids: readonly ConceptUid[],
    query: PapersOfConceptQuery,
    page: PageRequest,
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
  ): Promise<readonly Page<CoOccurrence>[]>;
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
  /** Those that are in no list, by key. */
  readWithdrawnPapers(): AsyncIterable<PaperView>;
  /** Keys that papers have beside their current ones, in order of key. */
  readRedirects(): AsyncIterable<Redirect>;
  readConcepts(): AsyncIterable<ConceptView>;
  readRelations(): AsyncIterable<Relation>;
}

export interface ConceptQuery {
  readonly kinds?: readonly Kind[];
  readonly minPapers?: number;
  /** Also concepts of the lexicon that no paper names. */
  readonly includeUnused?: boolean;
  /**
   * PAPER_COUNT: most papers first, then uid. NAME: code-point order, then uid. FIRST_SEEN: newest first, those without
   * a dated paper last, then uid descending. GROWTH: those that grow most first, then uid; only concepts with a place
   * (see growth.ts).
   */
  readonly orderBy: 'PAPER_COUNT' | 'NAME' | 'FIRST_SEEN' | 'GROWTH';
  /** Of the windows that GROWTH compares; 12 where nothing is said. */
  readonly months?: GrowthSpan;
}

export interface NewConceptQuery {
  /** `2024`, `2024-03` or `2024-03-05`. */
  readonly since: string;
  readonly kinds?: readonly Kind[];
  readonly minPapers?: number;
}

export interface CoOccurrenceQuery {
  readonly kinds?: readonly Kind[];
  readonly minPapers?: number;
}

/** An open store. `close` waits for what is under way. */
export interface GraphStore extends GraphReader, GraphWriter {
  /** The address it was opened with, without password. */
  readonly address: string;
  close(): Promise<void>;
}

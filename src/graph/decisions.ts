// The part of the port that keeps decisions: the log, and the papers that a change of it concerns.
import type { ConceptUid, LexiconConcept, Slug } from '../model/concept.ts';
import type { Decision } from '../model/decision.ts';
import type { PaperKey } from '../model/paper.ts';
import type { CurationChange } from './curation-change.ts';
import type { DatedText } from './plan/link-draft.ts';
import type { StoredPaper } from './stored-paper.ts';

/** The log at a revision of the graph, oldest first. */
export interface DecisionLog {
  readonly revision: number;
  /** The same list as long as nothing is appended. */
  readonly decisions: readonly Decision[];
}

/** A decision with its place in the log, from 1. */
export interface NumberedDecision {
  readonly number: number;
  readonly decision: Decision;
}

/** What tells whether a paper is still the one that was planned with. */
export interface PaperState {
  readonly sortKey: string;
  readonly textHash: string;
  readonly viewHash: string;
  readonly fingerprint: string;
  /** All that lead to it, strongest first. */
  readonly keys: readonly PaperKey[];
}

/** Papers by their sort keys: after one, up to another. */
export interface Stretch {
  readonly after: string;
  readonly upTo: string;
}

/** Papers by keys that they answer to and by ids of records. */
export interface CalledPapers {
  readonly keys: readonly PaperKey[];
  readonly recordIds: readonly string[];
}

/** Decisions that are being planned a part at a time, and the length of the log that they will follow. */
export interface Staging {
  readonly decisions: readonly Decision[];
  readonly logLength: number;
}

/** A part that was planned, as JSON text, by the slug whose papers it holds and the sort key it comes after. */
export interface StagedBody {
  readonly slug: Slug;
  readonly after: string;
  readonly body: string;
}

/** A paper that may count otherwise, with what makes its links. */
export interface ConcernedPaper extends DatedText, PaperState {}

/** What the lexicon says, as it was handed over, and which concepts the store lists by it now. */
export interface KeptLexicon {
  /** Undefined where the store is older than the keeping of it. */
  readonly entries: readonly LexiconConcept[] | undefined;
  readonly listed: readonly ConceptUid[];
}

export interface DecisionPage {
  /** Only smaller numbers. */
  readonly before?: number;
  readonly limit: number;
}

export interface DecisionReader {
  /** Reads what was appended since it was asked last. */
  loadDecisions(): Promise<DecisionLog>;
  /** Newest first. */
  findDecisions(page: DecisionPage): Promise<readonly NumberedDecision[]>;
  /** The same for each of some concepts: those that speak of it, and what undid one of these. */
  loadDecisionsAbout(
    uids: readonly ConceptUid[],
    page: DecisionPage,
  ): Promise<readonly (readonly NumberedDecision[])[]>;
  /**
   * Papers that may count otherwise once decisions about a concept change, in order of their sort keys: those linked to it,
   * and those of which mentions were extracted as it and count for another concept or for none.
   */
  findConcerned(
    uid: ConceptUid,
    stretch: Stretch,
    limit: number,
  ): Promise<readonly ConcernedPaper[]>;
  /** The states alone of all papers of a stretch, in the same order. */
  loadConcernedStates(uid: ConceptUid, stretch: Stretch): Promise<readonly PaperState[]>;
  /** Papers that these keys lead to, or that hold these records, whatever their standing; in order of key. */
  findPapersCalled(called: CalledPapers): Promise<readonly StoredPaper[]>;
  findStaging(): Promise<Staging | undefined>;
  findStagedBody(slug: Slug, after: string): Promise<string | undefined>;
  loadKeptLexicon(): Promise<KeptLexicon>;
}

export interface DecisionWriter {
  /** Takes the place of what was staged before. Staging moves no revision: readers do not see it. */
  beginStaging(staging: Staging): Promise<void>;
  saveStaged(part: StagedBody): Promise<void>;
  /** One transaction, as GraphWriter.apply; throws RevisionConflict. Gives the revision after it. What was staged is gone then. */
  curate(change: CurationChange): Promise<number>;
}

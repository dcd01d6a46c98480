// What one batch changes in the graph: the rows of the write statements, planned by pure code (plan.ts), applied by a store.
import type { ConceptUid, Kind, Origin, Slug } from '../model/concept.ts';
import type { FacetId, FacetKind } from '../model/facet.ts';
import type { PackedMentions } from '../model/mention-codec.ts';
import type { PaperKey, Precision } from '../model/paper.ts';
import type { Period, PeriodCount } from '../model/period.ts';
import type { IngestProgress } from './stored-paper.ts';

/** A paper to write whole, as it is stored. */
export interface PaperRow {
  readonly key: PaperKey;
  readonly sortKey: string;
  readonly fingerprint: string;
  readonly textHash: string;
  /** Hash of everything shown but the mentions. */
  readonly viewHash: string;
  readonly shownRecordId: string;
  /** First and last ISO day of the date's interval; null where unknown. */
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly publishedOn: string | null;
  readonly precision: Precision;
  readonly updatedOn: string | null;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly url: string | null;
  readonly organisation: string | null;
  readonly language: 'en' | 'other';
  readonly truncated: boolean;
  readonly title: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly abstract: string;
  readonly mentions: PackedMentions;
}

export interface RecordRow {
  readonly id: string;
  readonly paper: PaperKey;
  /** `source:own id`, null where the source has no ids. */
  readonly own: string | null;
  readonly arxiv: string | null;
  readonly doi: string | null;
  /** Hash of the folded title: the block within which records without ids are compared. */
  readonly titleHash: string;
  /** The record as JSON text. */
  readonly body: string;
}

/** A key and the current key of the paper it leads to; `place` 0 is the current key itself. */
export interface KeyRow {
  readonly key: PaperKey;
  readonly paper: PaperKey;
  readonly place: number;
}

/** What the change says of a concept; name, kind and origin are those of a new one. */
export interface ConceptRow {
  readonly uid: ConceptUid;
  readonly slug: Slug;
  readonly name: string;
  readonly kind: Kind;
  readonly origin: Origin;
  /** A difference. */
  readonly papers: number;
  /** Of the earliest dated edge that is written, as datePlaceOf gives it; null where none is. */
  readonly first: string | null;
}

export interface MentionRow {
  readonly uid: ConceptUid;
  readonly paper: PaperKey;
  readonly sortKey: string;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly count: number;
  readonly confidence: number;
  readonly introduces: boolean;
}

/** A paper of which mentions extracted as a concept count for another, or for none. */
export interface MovedRow {
  readonly uid: ConceptUid;
  readonly paper: PaperKey;
  readonly sortKey: string;
}

/** A list the paper stands in, and its place there. */
export interface FacetRow {
  readonly list: FacetId;
  readonly kind: FacetKind;
  readonly name: string;
  readonly paper: PaperKey;
  readonly sortKey: string;
}

/** Differences to what papers say of a spelling; negative where papers or mentions went. */
export interface FormDelta {
  readonly uid: ConceptUid;
  readonly form: string;
  readonly fold: string;
  /** From where it can be completed; see completion.ts. */
  readonly tails: readonly string[];
  /** Papers in which the extractor chose this form as the concept's name. */
  readonly named: number;
  /** Papers in which this form occurs. */
  readonly mentioned: number;
  /** Papers whose first form with this fold it is: summed over a fold, each paper counts once. */
  readonly folded: number;
}

/** Differences to the votes for a concept's kind and origin. */
export interface VoteDelta {
  readonly uid: ConceptUid;
  readonly kind: Kind;
  readonly origin: Origin;
  readonly mentions: number;
  /** Sum of confidences in thousandths. */
  readonly confidence: number;
}

export interface RelationDelta {
  readonly a: ConceptUid;
  readonly b: ConceptUid;
  readonly papers: number;
}

/** Differences to the papers of a concept in one period. */
export interface LifeDelta {
  readonly uid: ConceptUid;
  readonly period: Period;
  readonly papers: number;
}

/** Differences to the graph's counters. */
export interface CounterDelta {
  readonly papers: number;
  readonly undatedPapers: number;
  readonly records: number;
  readonly mentions: number;
}

/** What papers link to, as differences. */
export interface LinkChange {
  /** Concepts that more or fewer papers name, or that were seen earlier. */
  readonly concepts: readonly ConceptRow[];
  readonly forms: readonly FormDelta[];
  readonly votes: readonly VoteDelta[];
  /** Edges as stored now (old sort key) that are gone or moved. */
  readonly mentionsGone: readonly { readonly uid: ConceptUid; readonly sortKey: string }[];
  readonly mentions: readonly MentionRow[];
  /** Of the rows `moved`, those as stored now that are gone. */
  readonly movedGone: readonly { readonly uid: ConceptUid; readonly sortKey: string }[];
  readonly moved: readonly MovedRow[];
  readonly lives: readonly LifeDelta[];
  readonly relations: readonly RelationDelta[];
}

export interface GraphChange extends LinkChange {
  /** The revision the change was planned on. */
  readonly basedOn: number;
  /** Stored papers that another took over. Their edges are among `mentionsGone`, their keys among `keys`. */
  readonly removed: readonly { readonly key: PaperKey }[];
  /** Stored papers that get another key. */
  readonly rekeyed: readonly { readonly previousKey: PaperKey; readonly key: PaperKey }[];
  readonly papers: readonly PaperRow[];
  readonly records: readonly RecordRow[];
  readonly keys: readonly KeyRow[];
  /** Places in lists as stored now that are gone or moved. */
  readonly facetsGone: readonly { readonly list: FacetId; readonly sortKey: string }[];
  readonly facets: readonly FacetRow[];
  /** Differences to the papers of each period, whatever they name. */
  readonly periods: readonly PeriodCount[];
  readonly counters: CounterDelta;
  readonly progress: readonly IngestProgress[];
}

/** Whether the change moves the graph's revision: it does not where it only tells progress. */
export function changesGraph({ basedOn, counters, progress, ...rows }: GraphChange): boolean {
  return Object.values(rows).some((list: readonly object[]) => list.length > 0);
}

// What one batch changes in the graph: rows for the write statements, planned by pure code (plan.ts), applied by a store.
import type { ConceptUid, Kind, Origin, Slug } from '../model/concept.ts';
import type { PaperKey, PaperRecord } from '../model/paper.ts';
import type { IngestProgress, PaperView } from './store.ts';

/** A paper to write whole. `previousKey` is the key it is stored under now, where that differs. */
export interface PaperRow extends PaperView {
  readonly previousKey: PaperKey | null;
  /** First and last ISO day of the date's interval; null where unknown. */
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly shownRecordId: string;
  readonly textHash: string;
  readonly fingerprint: string;
  readonly viewHash: string;
}

export interface RecordRow {
  readonly paper: PaperKey;
  readonly record: PaperRecord;
  /** Hash of the folded title: the block within which records without ids are compared. */
  readonly titleHash: string;
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

/** Differences to add to what the store counts; negative where papers or mentions went. */
export interface FormDelta {
  readonly uid: ConceptUid;
  readonly form: string;
  readonly kind: Kind;
  readonly fold: string;
  /** Papers in which the extractor chose this form as the concept's name. */
  readonly named: number;
  /** Papers in which this form occurs. */
  readonly mentioned: number;
  /** Sum of confidences in thousandths: the vote for the kind. */
  readonly confidence: number;
}

export interface GraphChange {
  /** The revision the change was planned on. */
  readonly basedOn: number;
  /** Papers that other papers took over: their records and keys moved, their edges go. */
  readonly absorbed: readonly { readonly key: PaperKey; readonly into: PaperKey }[];
  readonly papers: readonly PaperRow[];
  readonly records: readonly RecordRow[];
  readonly keys: readonly { readonly key: PaperKey; readonly paper: PaperKey }[];
  readonly concepts: readonly {
    readonly uid: ConceptUid;
    readonly slug: Slug;
    readonly name: string;
    readonly kind: Kind;
    readonly origin: Origin;
  }[];
  readonly forms: readonly FormDelta[];
  /** Edges as stored now (old sort key) that are gone or moved. */
  readonly mentionsGone: readonly {
    readonly uid: ConceptUid;
    readonly paper: PaperKey;
    readonly sortKey: string;
  }[];
  readonly mentions: readonly MentionRow[];
  readonly paperCounts: readonly { readonly uid: ConceptUid; readonly papers: number }[];
  readonly relations: readonly {
    readonly a: ConceptUid;
    readonly b: ConceptUid;
    readonly papers: number;
  }[];
  /** Differences to the graph's counters. */
  readonly counters: {
    readonly papers: number;
    readonly undatedPapers: number;
    readonly records: number;
    readonly mentions: number;
  };
  readonly progress: readonly IngestProgress[];
}

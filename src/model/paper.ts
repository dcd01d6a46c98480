// A paper, and the records of sources it is joined from.
import type { Place } from './problem.ts';

/** `arxiv:2106.09685`, `doi:10.1000/x` or `text:<hash>`; see DESIGN.md for the order of strength. */
export type PaperKey = string & { readonly __brand: 'PaperKey' };

export const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date as exact as it is known: `2024-10-16`, `2024-10`, `2024`, or null with precision unknown. */
export interface PaperDate {
  readonly on: string | null;
  readonly precision: Precision;
}

/**
 * `counted`: in lists, counts and links. `withdrawn`: its source says that it was taken back; it can be read, and counts for
 * nothing. `deleted`: a decision keeps it out; its records are kept, so that the decision can be undone.
 */
export type Standing = 'counted' | 'withdrawn' | 'deleted';

/** The places a record can come from, strongest first: this order decides which record of a paper is shown. */
export const SOURCES = ['arxiv-snapshot', 'hf-page', 'jsonl'] as const;
export type SourceName = (typeof SOURCES)[number];

/** What settles a year that a source leaves out. */
export const YEAR_BY = ['page', 'as-of'] as const;

/** One paper as one source tells it. Texts are as read, after decoding the container; nothing is normalised. */
export interface PaperRecord {
  /** Hash of source, own id and version (or of the content, where a source has no ids): reading it again replaces it. */
  readonly id: string;
  readonly source: SourceName;
  /** The source's own id, e.g. the `id` of a JSON line; absent where the source has none. */
  readonly ownId?: string;
  /** arXiv id without version, e.g. `2106.09685` or `cs/9901001`. */
  readonly arxiv?: string;
  /** Lower case, e.g. `10.1000/182`. Never an arXiv DOI: those become `arxiv`. */
  readonly doi?: string;
  /** Orders records of one paper, compared as text: `2024-06-01`, `2024-06-01 0002` or `0002` (day, version); '' where unknown. */
  readonly version: string;
  readonly sourceTitle: string;
  readonly sourceAbstract: string;
  /** The text was cut by the end of the file. */
  readonly truncated: boolean;
  readonly published: PaperDate;
  /** Set where the source leaves the year out: what settled it, the page it stands on or the user. */
  readonly yearBy?: (typeof YEAR_BY)[number];
  readonly updatedOn: string | null;
  readonly authors: readonly string[];
  readonly organisation?: string;
  /** Primary category first. */
  readonly categories: readonly string[];
  readonly url?: string;
  /** Set where the source says beside title and abstract that the paper was taken back. */
  readonly withdrawn?: true;
  /** Set where the text is plainly not English: `other`. Kept, flagged. */
  readonly language?: 'other';
}

/** A record on its way in, with the place it was read at. */
export interface PlacedRecord {
  readonly record: PaperRecord;
  readonly place: Required<Place>;
}

/** What a paper and whatever lists it tell alike, cleaned for reading. */
export interface PaperFacts {
  readonly key: PaperKey;
  readonly title: string;
  readonly updatedOn: string | null;
  readonly authors: readonly string[];
  readonly organisation: string | null;
  readonly categories: readonly string[];
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly url: string | null;
  /** The abstract was cut where it was read. */
  readonly truncated: boolean;
  /** Its source took it back: it stands in no list and no count. */
  readonly withdrawn: boolean;
  readonly language: 'en' | 'other';
}

/** What a paper shows: joined from its records in a fixed order, whatever the order of arrival. */
export interface Paper extends PaperFacts {
  /** All keys it answers to, strongest first; the first is `key`. */
  readonly keys: readonly PaperKey[];
  /** The record that is shown and extracted. */
  readonly shown: PaperRecord;
  /** Ids of all its records, in showing order. */
  readonly records: readonly PaperRecord[];
  readonly abstract: string;
  readonly published: PaperDate;
}

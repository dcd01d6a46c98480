// What passes between the pool and its threads, typed in one place.
import type { Mention } from '../../model/mention.ts';

/** How a thread builds its extractor; files, because an extractor cannot be sent. */
export interface ExtractorSetup {
  /** User lexicons, added to the one that is shipped. */
  readonly lexiconFiles: readonly string[];
}

export interface SourceText {
  readonly title: string;
  readonly abstract: string;
}

/** A paper's texts made readable, and the mentions found in them. */
export interface ReadText {
  readonly title: string;
  readonly abstract: string;
  readonly mentions: readonly Mention[];
}

export type ExtractTask = readonly SourceText[];
export type ExtractResult = readonly ReadText[];

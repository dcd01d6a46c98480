// What passes between the pool and its threads, typed in one place.
import type { LexiconConcept } from '../../model/concept.ts';
import type { PackedMentions } from '../../model/mention-codec.ts';

/** How a thread builds its extractor; files, because an extractor cannot be sent. */
export interface ExtractorSetup {
  /** User lexicons, added to the one that is shipped. */
  readonly lexiconFiles: readonly string[];
}

/** Characters of a text that are searched: an abstract has some 1,500. Whoever sends longer ones says what is left out. */
export const LONGEST_TEXT = 50_000;

/** A paper's two texts as they were read. */
export interface SourceText {
  readonly title: string;
  readonly abstract: string;
}

export type ExtractTask = readonly SourceText[];
/** The mentions of each text, in the order of the task; packed, because objects are dear to send and to hold. */
export type ExtractResult = readonly PackedMentions[];

/** What a thread says of its extractor. Errors keep no own properties between threads, so a fault is a value. */
export type Description =
  | {
      readonly kind: 'ready';
      readonly fingerprint: string;
      readonly concepts: readonly LexiconConcept[];
    }
  | {
      readonly kind: 'failed';
      readonly code: string;
      readonly message: string;
      readonly remedy: string;
    };

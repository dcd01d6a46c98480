// The part of the port that tells whether there is anything new, whoever wrote it.
import type { IngestProgress } from './stored-paper.ts';

/** Each rises, or is another, when what it counts has changed. */
export interface GraphMarks {
  readonly revision: number;
  /** Revision that the stored layout was computed from; null where there is none. */
  readonly layout: number | null;
  /** Entries of the log. */
  readonly decisions: number;
  /** Batches read from inputs; one that changes nothing moves this alone. */
  readonly progress: number;
}

export interface MarksReader {
  /** One small statement, or none where the store can tell that nobody has committed since. */
  marks(): Promise<GraphMarks>;
  /**
   * Another text whenever readers may see something else, the stored layout included, which moves no revision. Made of
   * the marks: to be read before what is kept under it.
   */
  stamp(): Promise<string>;
  /** Inputs read on after the mark `progress`, those that are not done first, at most `limit`. */
  findProgressAfter(progress: number, limit: number): Promise<readonly IngestProgress[]>;
}

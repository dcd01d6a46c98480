// A text made readable, with the way back: source text in, display text and a map of offsets out.
import type { Range } from '../model/mention.ts';

/** A text for reading and matching, and where each part of it stood in the source. */
export interface CleanText {
  readonly source: string;
  readonly text: string;
  /**
   * The smallest source range that made this display range. Markup is no part of it: the display `LoRA` of
   * `\emph{LoRA}` comes from the four letters. A range beyond the text is cut to it; an empty one stays empty.
   */
  toSource(display: Range): Range;
}

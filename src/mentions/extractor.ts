// The contract of extraction: a paper's two texts in, mentions out. Pure: the same text, lexicon and weights give the same mentions.
import type { LexiconConcept } from '../model/concept.ts';
import type { Mention } from '../model/mention.ts';
import type { CleanText } from '../text/clean-text.ts';

export interface PaperText {
  readonly title: CleanText;
  readonly abstract: CleanText;
}

export interface Extractor {
  /** Hash of code version, lexicon and weights: papers extracted under another one are stale. */
  readonly fingerprint: string;
  /** Mentions in order of field (title first), start, end. */
  extract(paper: PaperText): readonly Mention[];
  /** The lexicon's concepts, for the graph's names, aliases and hierarchy. */
  readonly concepts: readonly LexiconConcept[];
}

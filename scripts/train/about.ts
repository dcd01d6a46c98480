// What is written beside learned weights: what they were computed from, and under which licence they may be used.

export const ABOUT =
  'Computed by scripts/train from titles and abstracts of Hugging Face Daily Papers and arXiv (metadata CC0), ' +
  'annotated by the project, and from sentences written for it (scripts/train/texts); weights under Apache-2.0, as the program.';

// Does a source say that a paper was taken back? arXiv says so in the abstract or the comments, journals in the title.

const IT =
  '(?:(?:the|this|our)\\s+)?(?:(?:paper|article|submission|manuscript|work|preprint|note|report)\\s+)?';
const IS =
  '(?:(?:has|have|had)\\s+been\\s+|is\\s+(?:being\\s+)?|was\\s+|been\\s+)?(?:temporarily\\s+|now\\s+)?';
/** From a venue alone: the paper itself stands. */
const FROM_A_VENUE = '(?!\\s+from\\s+(?!arxiv))';
/** Catches `This paper has been withdrawn by the authors` and `Withdrawn.`; refuses `Withdrawn from ICLR` and `The drug was withdrawn`. */
const BEGINS_SO = new RegExp(`^\\W*${IT}${IS}(?:withdrawn|retracted)\\b${FROM_A_VENUE}`, 'iu');
/** Catches `arXiv admin note: submission withdrawn by arXiv administrators`; refuses `withdrawn by the supplier`. */
const BY_ITS_OWN =
  /\b(?:withdrawn|retracted)\s+by\s+(?:(?:the|its|all)\s+)?(?:authors?|arxiv|editors?|publisher)\b/iu;
/** Catches `WITHDRAWN: A title` and `[Retracted Article] A title`; refuses `Withdrawn money` and `Retracted-`. */
const MARKED_TITLE = /^\W*(?:withdrawn|retracted)(?:\s+(?:article|paper))?(?:\s*[\]:)–—]|\s+-\s)/iu;
/** Characters of an abstract in which it would be said. */
const LOOKED_AT = 240;

export function titleSaysWithdrawn(title: string): boolean {
  return MARKED_TITLE.test(title);
}

/** Of an abstract, or of arXiv's comments. */
export function textSaysWithdrawn(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  return BEGINS_SO.test(start) || BY_ITS_OWN.test(start);
}

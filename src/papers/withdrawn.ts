// Does a source say that a paper was taken back? arXiv says so in the abstract or the comments, journals in the title.

const ITSELF =
  '(?:(?:the|this|our)\\s+)?(?:paper|article|submission|manuscript|work|preprint|note|report)\\s+';
const OR_THIS = `(?:${ITSELF}|this\\s+)`;
const IS = '(?:(?:has|have|had)\\s+been|is(?:\\s+being)?|was|been)\\s+(?:temporarily\\s+|now\\s+)?';
const TAKEN_BACK = '(?:withdrawn|retracted)\\b';
/** From a venue alone: the paper itself stands. */
const FROM_A_VENUE = '(?!\\s+from\\s+(?!arxiv))';
/** Catches `This paper has been withdrawn by the authors` and `This is withdrawn`; refuses `The drug was withdrawn`. */
const SAYS_OF_ITSELF = new RegExp(`^\\W*${OR_THIS}${IS}${TAKEN_BACK}${FROM_A_VENUE}`, 'iu');
const BE = `(?:${IS})?(?:temporarily\\s+|now\\s+)?`;
const ENDS =
  '\\W*$|\\s*[.;:!)\\]]|\\s+(?:due\\s+to|because|pending|in\\s+favou?r|from\\s+arxiv)\\b';
/**
 * Without a subject or without a verb the note ends there or gives its reason: other words make a sentence about retraction. By
 * whom says nothing without a subject: a sentence may begin so.
 * Catches `Withdrawn.`, `Has been withdrawn`, `Paper withdrawn due to an error` and `Paper withdrawn by its first author`; refuses
 * `Retracted papers keep being cited`, `Retracted by journals, claims live on` and `Withdrawn from ICLR`.
 */
const NOTES = new RegExp(
  `^\\W*(?:${BE}${TAKEN_BACK}(?=${ENDS})|${ITSELF}${BE}${TAKEN_BACK}(?=${ENDS}|\\s+by\\b))`,
  'iu',
);
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
  return SAYS_OF_ITSELF.test(start) || NOTES.test(start) || BY_ITS_OWN.test(start);
}

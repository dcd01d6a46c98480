// Hard wraps and runs of blanks become one blank; none is left at the edges. A word broken after its hyphen is closed up.
import { editMatches, type Step } from '../draft.ts';

/** A blank that is not one plain blank between words: catches a line break, two blanks and one at an edge; refuses one within. */
const RUN = / \s+|[^\S ]\s*|^ | $/g;
/** A line break within the run: catches `\n  `, refuses two blanks. */
const BREAK = /[\n\r]/;
/** After a hyphen that ends a line: catches `language` of `vision-\nlanguage`, refuses `and` of `pre-\nand post-training`. */
const CLOSES_UP = /^(?!(?:and|or|to|nor|vs|und|et)\b)\p{Ll}/u;
const LETTER = /\p{L}/u;

export const joinBlanks: Step = (text) =>
  editMatches(text, RUN, ({ 0: run, index }) => blankFor(text, index, index + run.length));

function blankFor(text: string, start: number, end: number): string {
  if (start === 0 || end === text.length) return '';
  const isBroken =
    text[start - 1] === '-' &&
    BREAK.test(text.slice(start, end)) &&
    LETTER.test(text[start - 2] ?? '') &&
    CLOSES_UP.test(text.slice(end, end + 5));
  return isBroken ? '' : ' ';
}

// Hard wraps and runs of blanks become one blank; none is left at the edges. A word broken after its hyphen is closed up.
import type { Edit, Step } from '../draft.ts';

/** A blank that is not one plain blank between words: catches a line break and two blanks, refuses one blank. */
const RUN = /[^\S ]\s*| \s+/g;
/** A line break within the run: catches `\n  `, refuses two blanks. */
const BREAK = /[\n\r]/;
/** After a hyphen that ends a line: catches `language` of `vision-\nlanguage`, refuses `and` of `pre-\nand post-training`. */
const CLOSES_UP = /^(?!(?:and|or|to|nor|vs|und|et)\b)\p{Ll}/u;
const LETTER = /\p{L}/u;

export const joinBlanks: Step = (text) => {
  const edits: Edit[] = [];
  if (text.startsWith(' ') && text[1]?.trim()) edits.push({ start: 0, end: 1, text: '' });
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    edits.push({ start, end, text: blankFor(text, start, end) });
  }
  const last = edits.at(-1);
  if (text.endsWith(' ') && last?.end !== text.length)
    edits.push({ start: text.length - 1, end: text.length, text: '' });
  return edits;
};

function blankFor(text: string, start: number, end: number): string {
  if (start === 0 || end === text.length) return '';
  const isBroken =
    text[start - 1] === '-' &&
    BREAK.test(text.slice(start, end)) &&
    LETTER.test(text[start - 2] ?? '') &&
    CLOSES_UP.test(text.slice(end, end + 5));
  return isBroken ? '' : ' ';
}

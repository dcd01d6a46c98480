// HTML entities that a web page or an export left in the text: `&amp;` to &, `&#233;` to é. Decoded once, not twice.
import { editMatches, NO_EDITS, type Step } from '../draft.ts';

/** Catches `&lt;`, `&#39;` and `&#x2014;`; refuses `R&D;` and LaTeX's `\&`. */
const ENTITY = /(?<!\\)&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  times: '×',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  le: '≤',
  ge: '≥',
};

export const decodeEntities: Step = (text) => {
  if (!text.includes('&')) return NO_EDITS;
  return editMatches(text, ENTITY, ([, decimal, hexadecimal, name]) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    return characterOf(Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16));
  });
};

/** Undefined for control characters, surrogates and numbers beyond Unicode: those stay as they are written. */
function characterOf(code: number): string | undefined {
  if (code === 160) return ' ';
  const isText = (code >= 0x20 && code < 0x7f) || (code > 0xa0 && code < 0xd800) || code > 0xdfff;
  return isText && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

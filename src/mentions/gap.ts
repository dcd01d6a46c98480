// What stands between two tokens in, everything that its signs say out: worked out once for each distinct gap, since
// nearly all of them are a blank, a comma or a full stop.
import type { Word } from './word.ts';

export interface Gap {
  readonly text: string;
  /** Nothing but blanks or a possessive s: a name may run on across it. */
  readonly runsOn: boolean;
  /** A sentence ends in it: surely, or where what comes after looks like a start. */
  readonly ends: 'surely' | 'perhaps' | null;
  readonly hasColon: boolean;
  /** A bracket opens at its end. */
  readonly opens: boolean;
  /** What it is to the tagger, one of MARKS. */
  readonly mark: number;
  /** What comes after says more of what comes before: `X, a`, `X (a`. */
  readonly apposes: boolean;
  /** No long form runs across it. */
  readonly breaks: boolean;
  /** Its signs beside the token before and beside the token after it, as words. */
  readonly first: Word;
  readonly last: Word;
}

/** Numbers of what stands beside a piece; a sentence's end is one only where a sentence ends. */
export const MARKS = {
  start: 0,
  hyphen: 1,
  blank: 2,
  comma: 3,
  bracket: 4,
  close: 5,
  sentence: 6,
  other: 7,
} as const;

/** Between tokens of one name: blanks, or a possessive and blanks. Catches `'s `; refuses `, ` and an empty gap. */
const RUN_ON = /^(?:['’]s?)?[ \t\r\n\u00a0]+$/;
/** A full stop, question or exclamation mark before a blank. Catches `. `, `.) `, `!" `; refuses `, ` and `.`. */
const STOP = /[.?!]["'’”)\]]*(?=\s)|\n\s*\n/;
/** Before what a name stands for. Catches `: `; refuses `, `. */
const COLON = /^\s*[:：]/;
/** A comma, bracket, colon or dash after a name. Catches `, `; refuses a blank. */
const APPOSITION = /^\s*[,(:–—]/;
/** Signs that no long form runs across. Catches `. ` and `; `; refuses a blank and `, `. */
const BREAK = /[.;:!?()]/;

export function readGap(text: string, wordOf: (sign: string) => Word): Gap {
  const signs = text.trim();
  return {
    text,
    runsOn: RUN_ON.test(text),
    ends: endOf(text),
    hasColon: COLON.test(text),
    opens: text.endsWith('('),
    mark: markOf(text),
    apposes: text.length > 1 && APPOSITION.test(text),
    breaks: BREAK.test(text),
    first: wordOf(signs.charAt(0) || '_'),
    last: wordOf(signs.slice(-1) || '_'),
  };
}

function markOf(text: string): number {
  if (text === ' ') return MARKS.blank;
  if (text.endsWith('(')) return MARKS.bracket;
  if (text.startsWith(')')) return MARKS.close;
  return text.startsWith(',') ? MARKS.comma : MARKS.other;
}

function endOf(text: string): Gap['ends'] {
  if (text.length < 2 || !STOP.test(text)) return null;
  return text.includes('\n\n') ? 'surely' : 'perhaps';
}

/** Gaps of one or two such units have a place of their own. */
const ASCII = 128;
const LONGEST_KEPT = 8;
const MOST_KEPT = 2000;

/** The gaps met so far, asked by place in a text. */
export class Gaps {
  readonly #wordOf: (sign: string) => Word;
  readonly #short: (Gap | undefined)[] = new Array(ASCII * ASCII).fill(undefined);
  readonly #long = new Map<string, Gap>();
  /** Before a field's first token: no name runs on across it. */
  readonly start: Gap;

  constructor(wordOf: (sign: string) => Word) {
    this.#wordOf = wordOf;
    this.start = { ...readGap('\n', wordOf), runsOn: false };
  }

  gapAt(text: string, units: Uint16Array, from: number, to: number): Gap {
    const first = units[from] ?? 0;
    const second = to - from === 2 ? (units[from + 1] ?? 0) : 0;
    const isShort = (to - from === 1 || (to - from === 2 && second > 0)) && first < ASCII;
    if (!isShort || second >= ASCII) return this.#longGap(text.slice(from, to));
    const at = first * ASCII + second;
    const known = this.#short[at];
    if (known) return known;
    const gap = readGap(text.slice(from, to), this.#wordOf);
    this.#short[at] = gap;
    return gap;
  }

  #longGap(text: string): Gap {
    const known = this.#long.get(text);
    if (known) return known;
    const gap = readGap(text, this.#wordOf);
    if (this.#long.size >= MOST_KEPT) this.#long.clear();
    if (text.length <= LONGEST_KEPT) this.#long.set(text, gap);
    return gap;
  }
}

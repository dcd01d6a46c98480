// Accents: `\'e` to é, `\"{o}` to ö, `\c{c}` to ç; and the quotes of an escaped string that look like them.

/** Accent commands that are signs, with the combining mark they set and the letters they set it on. */
const SIGN_ACCENTS: Readonly<Record<string, { mark: string; letters: string }>> = {
  "'": { mark: '\u0301', letters: 'aceilnorsuyz' },
  '"': { mark: '\u0308', letters: 'aeiouy' },
  '`': { mark: '\u0300', letters: 'aeioun' },
  '^': { mark: '\u0302', letters: 'aceghijosuwy' },
  '~': { mark: '\u0303', letters: 'anoiue' },
  '=': { mark: '\u0304', letters: 'aeiouy' },
  '.': { mark: '\u0307', letters: 'zcgei' },
};

/** Accent commands that are letters; they need braces or a blank before theirs. */
const LETTER_ACCENTS: Readonly<Record<string, string>> = {
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

/** Catches `\'e`, `\"{o}`, `\^\i` and `\~{\i}`; refuses `\%`. */
const SIGN_ACCENT = /\\(['"`^~=.])(?:\{(\\?[A-Za-z])\}|(\\[ij](?![A-Za-z])(?:\{\})?|[A-Za-z]))/y;
/** Catches `\c{c}` and `\v s`; refuses `\cal`, `\d+` and `\beta`. */
const LETTER_ACCENT = /\\([cvuHkrdb])(?:\{(\\?[A-Za-z])\}| ([A-Za-z])(?![ \d]))/y;
/** What follows the apostrophe of an escaped string: catches the s of `it\'s`, refuses the e of `caf\'e`. */
const CONTRACTION = /(?:s|t|d|m|re|ve|ll)(?![A-Za-z])/y;
/** An escaped quotation's end: catches the last two signs of `\"attention\"`, refuses `Schr\"odinger`. */
const ESCAPED_CLOSE = /[\w.,!?]\\"(?![\w{\\])/;
const LETTER = /[A-Za-z]/;

export interface Accented {
  readonly end: number;
  readonly text: string;
}

/** The accented letter that the command at the backslash `at` prints, if it is one. */
export function findAccent(text: string, at: number): Accented | undefined {
  SIGN_ACCENT.lastIndex = at;
  const bySign = SIGN_ACCENT.exec(text);
  if (bySign) {
    const [whole, sign = '', braced, bare = ''] = bySign;
    const letter = baseOf(braced ?? bare);
    const accent = SIGN_ACCENTS[sign];
    if (!accent?.letters.includes(letter.toLowerCase())) return undefined;
    if (braced === undefined && isEscapedQuote(text, at, sign)) return undefined;
    return { end: at + whole.length, text: (letter + accent.mark).normalize('NFC') };
  }
  LETTER_ACCENT.lastIndex = at;
  const byLetter = LETTER_ACCENT.exec(text);
  if (!byLetter) return undefined;
  const [whole, name = '', braced, bare = ''] = byLetter;
  const composed = (baseOf(braced ?? bare) + (LETTER_ACCENTS[name] ?? '')).normalize('NFC');
  return composed.length === 1 ? { end: at + whole.length, text: composed } : undefined;
}

/** `\i` and `\j` lose their dot only to take an accent. */
function baseOf(written: string): string {
  return written.startsWith('\\') ? (written[1] ?? '') : written;
}

function isEscapedQuote(text: string, at: number, sign: string): boolean {
  const followsLetter = LETTER.test(text[at - 1] ?? '');
  if (sign === '"') return !followsLetter && ESCAPED_CLOSE.test(text.slice(at, at + 400));
  if (sign !== "'" || !followsLetter) return false;
  CONTRACTION.lastIndex = at + 2;
  return CONTRACTION.test(text);
}

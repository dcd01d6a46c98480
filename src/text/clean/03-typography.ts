// What TeX sets from plain signs: `---` and `--` to dashes, ``quotes'' to curly ones, the tie `~` to a blank.
import { editMatches, type Step } from '../draft.ts';

/** Two or three hyphens: catches `8B--70B`; refuses a rule of four, an arrow `-->`, a comment `<!--` and the option in `run --fast`. */
const DASH = /(?<![-<!`])(?:(?<=\S)---?(?=[^->])|(?<![-\S])---?(?=\s))(?!-)/g;
/** Catches the opening of ``such'' quotes; refuses Markdown's three backquotes and the accent in \``a. */
const OPEN_QUOTE = /(?<![`\\])``(?!`)/g;
/** Catches the close of ``such'' quotes; refuses f'' of mathematics only in texts without an opening. */
const CLOSE_QUOTE = /(?<![\\'])''(?!')/g;
/**
 * A tie: catches `Table~1`, `GPT-4~and` and `Claude~Haiku`; refuses `about ~3`, `5%~18%`, `(n~300)`, `/~home` and `n\~ao`.
 */
const TIE = /(?<=[^\s\\/~([{<>=|]|\\[%$&])~(?=[^\s~])/g;
/** What stands before a `~` that means `to` or `about`, not a tie: catches `5%` and ` n`, refuses `Study`. */
const BEFORE_RANGE = /[\d%]$|(?:^|[\s(])[a-zA-Z]$/;
const DIGIT = /\d/;

/** All three in one pass, so that quotes and dashes side by side cannot overlap. */
const ANY = new RegExp(
  [DASH, OPEN_QUOTE, CLOSE_QUOTE, TIE].map((pattern) => pattern.source).join('|'),
  'g',
);
const QUICK = /--|``|~/;

export const setTypography: Step = (text) => {
  if (!QUICK.test(text)) return [];
  const hasOpening = text.includes('``');
  return editMatches(text, ANY, (match) => {
    const sign = match[0];
    if (sign === '``') return '“';
    if (sign === "''") return hasOpening ? '”' : undefined;
    if (sign === '~') return isRange(text, match.index) ? undefined : ' ';
    return sign === '--' ? '–' : '—';
  });
};

function isRange(text: string, tie: number): boolean {
  return (
    DIGIT.test(text[tie + 1] ?? '') && BEFORE_RANGE.test(text.slice(Math.max(0, tie - 2), tie))
  );
}

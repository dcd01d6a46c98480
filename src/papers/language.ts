// Is this text plainly not English? A cheap rule for flagging: scripts first, then the small words of languages.
import { ENGLISH_WORDS, OTHER_WORDS } from './small-words.ts';

/** As much of a text as is looked at. */
const LOOKED_AT = 800;
/** Different small words of one other language from which on a text can be in it: names alone have no more. */
const FEWEST_WORDS = 3;
/** Share of all words that these are at least. */
const SMALL_WORD_SHARE = 0.12;
/** Letters of other scripts from which on a text can be in one. */
const FEWEST_LETTERS = 8;
/** Share of letters of other scripts from which a text is not English. */
const OTHER_SCRIPT_SHARE = 0.3;

/** Catches ж and 学, refuses é and the Greek of formulas. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/gu;
const LETTER = /\p{L}/gu;
const BEYOND_LATIN = /[^\0-\u024f]/;
/** Catches a word of Greek prose, refuses the letters of formulas. */
const GREEK_WORD = /\p{Script=Greek}{4,}/gu;
const WORD = /\p{L}{2,}/gu;

/** Catches ` the ` within a sentence; these are words of no other language written in Latin letters. */
const PLAINLY_ENGLISH = / (?:the|of|and|with|this|that) /g;
/** So many of them settle it, without a look at the rest: most texts are English, and read fast that way. */
const ENOUGH_ENGLISH = 5;

/** True where the text is plainly in another language; in doubt, false. */
export function isOtherLanguage(text: string): boolean {
  const sample = text.slice(0, LOOKED_AT);
  if (isPlainlyEnglish(sample)) return false;
  if (BEYOND_LATIN.test(sample)) {
    const others = sample.match(OTHER_SCRIPT)?.length ?? 0;
    const letters = sample.match(LETTER)?.length ?? 0;
    if ((sample.match(GREEK_WORD)?.length ?? 0) >= FEWEST_WORDS) return true;
    if (others >= FEWEST_LETTERS && others > letters * OTHER_SCRIPT_SHARE) return true;
  }
  const words = sample.toLowerCase().match(WORD) ?? [];
  return Object.values(OTHER_WORDS).some((own) => isWrittenWith(own, words));
}

/** Whether the small words are those of one other language, three times as many at least as those that only English has. */
function isWrittenWith(own: ReadonlySet<string>, words: readonly string[]): boolean {
  const english = words.filter((word) => ENGLISH_WORDS.has(word) && !own.has(word));
  const other = words.filter((word) => own.has(word) && !ENGLISH_WORDS.has(word));
  return (
    new Set(other).size >= FEWEST_WORDS &&
    other.length > english.length * 3 &&
    other.length >= words.length * SMALL_WORD_SHARE
  );
}

function isPlainlyEnglish(sample: string): boolean {
  PLAINLY_ENGLISH.lastIndex = 0;
  for (let found = 0; found < ENOUGH_ENGLISH; found++)
    if (!PLAINLY_ENGLISH.test(sample)) return false;
  return true;
}

// Is this text plainly not English? A cheap rule for flagging: scripts first, then the small words of languages.

/** As much of a text as is looked at. */
const LOOKED_AT = 800;
/** A text with fewer small words than this, of any language, is too short to judge. */
const FEWEST_WORDS = 8;
/** Share of letters of other scripts from which a text is not English. */
const OTHER_SCRIPT_SHARE = 0.3;

/** Catches ж and 学, refuses é and the Greek of formulas. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/gu;
const LETTER = /\p{L}/gu;
const BEYOND_LATIN = /[^\0-\u024f]/;
const WORD = /\p{L}+/gu;

const ENGLISH = new Set(
  'the of and to in a is we for with that this on are by from as an be which our these it can or has have at not'.split(
    ' ',
  ),
);
/** Small words of French, German, Spanish, Portuguese, Italian and Dutch that are no English words. */
const OTHER = new Set(
  `le la les des du et une est dans que pour sur par nous avec qui aux cette ces sont plus ce
  der und das ist wir mit von für den dem ein eine auf zu werden wird nicht im sich auch einer durch
  el los las del una es por con para se en como su más este esta y
  os uma não com dos das em ao são um
  il di che della per sono nel gli delle dei questo è
  het een van voor zijn wordt niet deze`.split(/\s+/),
);

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
    if (others >= FEWEST_WORDS && others > letters * OTHER_SCRIPT_SHARE) return true;
  }
  let english = 0;
  let other = 0;
  for (const word of sample.toLowerCase().match(WORD) ?? []) {
    if (ENGLISH.has(word)) english++;
    else if (OTHER.has(word)) other++;
  }
  return other >= FEWEST_WORDS && other > english * 2;
}

function isPlainlyEnglish(sample: string): boolean {
  PLAINLY_ENGLISH.lastIndex = 0;
  for (let found = 0; found < ENOUGH_ENGLISH; found++)
    if (!PLAINLY_ENGLISH.test(sample)) return false;
  return true;
}

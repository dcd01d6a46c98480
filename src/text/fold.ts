// A text as sources are compared by it: markup, accents, case and signs forgotten, letters and digits kept.
// It takes the source text, not the cleaned one: keys of papers are made from it and must outlive changes in cleaning.

/** Catches `\emph{`, `textit{` (a lost backslash), `\"{` and `$`; refuses `\alpha`, which Greek letters fold to. */
const MARKUP =
  /\\?(?:emph|text(?:it|bf|tt|sc|rm|sf)|math(?:bf|rm|cal|bb|it|sf|tt))\{|\\["'`^~=.]\{?|[{}$]/g;
/** What markup cannot do without. */
const MARKUP_SIGN = /[\\{}$]/;
/** Catches é and the no-break blank, refuses plain text. */
const BEYOND_ASCII = /[^\0-\u007f]/;
const MARK = /\p{M}+/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^a-z0-9]+/g;
const NEITHER_LETTER_NOR_DIGIT_OF_ANY = /[^\p{L}\p{N}]+/gu;
const GREEK = /[α-ω]/g;
const GREEK_NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/**
 * Lower case, compatibility forms, letters and digits only, one blank between tokens. Greek letters are spelled, so
 * that `$\tau$-bench`, `τ-bench` and `tau-bench` fold alike; `Schr\"odinger` folds as `Schrödinger` and `Schrodinger`.
 */
export function foldText(text: string): string {
  const bare = MARKUP_SIGN.test(text) ? text.replace(MARKUP, '') : text;
  if (!BEYOND_ASCII.test(bare))
    return bare.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, ' ').trim();
  return bare
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARK, '')
    .normalize('NFKC')
    .replace(GREEK, nameOfGreek)
    .replace(NEITHER_LETTER_NOR_DIGIT_OF_ANY, ' ')
    .trim();
}

function nameOfGreek(letter: string): string {
  return GREEK_NAMES[letter.charCodeAt(0) - 0x3b1] ?? letter;
}

/**
 * The first `length` UTF-16 units of the folded text, without folding more than is needed. A cut may fall within a
 * token, as folding does not know where the text would go on.
 */
export function foldStart(text: string, length: number): string {
  // Folding shortens more than it lengthens; where a piece gives too little, a longer one is taken.
  for (let taken = length + 120; ; taken *= 2) {
    // The last token of a piece may be half a command or half an accent, so it must not be among those that count.
    const folded = foldText(text.slice(0, taken));
    if (taken >= text.length) return folded.slice(0, length).trim();
    if (folded.length >= length + 40) return folded.slice(0, length).trim();
  }
}

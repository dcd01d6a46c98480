// Which number stands where in the row of a word or of one of its parts. A row is one line of the processor's memory
// (64 bytes): what the steps ask of every word of a text costs one access.

/** Numbers of a row. A word's first part stands in the word's row; each further part has the next row. */
export const ROW = 16;
export const FIRST = 0;
export const SECOND = 1;
/** Bits of WORD. */
export const WORD_BITS = 2;
/** How many parts, and so rows, the word has. */
export const PARTS = 3;
/** Bits of PART. */
export const PART_BITS = 4;
/** Where the part stands in a word of several, as start * PLACE + end. */
export const PLACES = 5;
export const PLACE = 0x100;
/** The number of its fold. */
export const HASH = 6;
/** Where the lexicon's forms that begin with the part go on, or -1. */
export const NODE = 7;
/** Its fold as two polynomials, and the powers that go with them: see fold-numbers.ts. FIRST_POWER is the first one's. */
export const LETTERS = 8;
export const FIRST_POWER = 10;
/** Where the tagger's sums for the part begin, plus one; 0 where unknown; below 0 where `before` has them. */
export const SCORED = 12;
/** The row, plus one, of the part as a word of its own, where it stands in a word of several; else 0. */
export const OWN = 15;
/** In which document it was met last; and what it tells of a text's field, or UNKNOWN. */
export const MET = 13;
export const OF_FIELD = 14;
export const UNKNOWN = -0x80000000;

// Made-up words, a number each: consonant and vowel by turns, so that they can be typed, completed and searched for.

const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const VOWELS = 'aeiou';
const SYLLABLES = [...CONSONANTS].flatMap((consonant) =>
  [...VOWELS].map((vowel) => consonant + vowel),
);

/** Prime, just under what four syllables can tell. */
const NAMES = 99_999_989;
/** Spreads neighbouring numbers over all beginnings. */
const SPREAD = 48_271_003;

/** `ba`, `ca`, ... `baba`: the smaller the number, the shorter. */
export function wordOf(number: number): string {
  let word = '';
  let rest = number;
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length) - 1;
  } while (rest >= 0);
  return word;
}

/** Four syllables, another for each number under a hundred million, with a capital: `Kofimeru`. */
export function nameOf(number: number): string {
  let rest = Number((BigInt(number) * BigInt(SPREAD)) % BigInt(NAMES));
  let name = '';
  for (let i = 0; i < 4; i++) {
    name += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

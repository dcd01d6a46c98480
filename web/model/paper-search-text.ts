// What is typed into the search box, as a question for papers.

/** Fewer letters begin too many words for a list of papers to help. */
const LEAST_LETTERS = 3;

/** Catches an end that may still be in the middle of a word: `low-ran`; refuses `"low rank"`, `title:` and `lora `. */
const HALF_A_WORD = /[\p{L}\p{N}]$/u;

/** With its last word as a beginning; null where too little is typed. */
export function paperSearchText(typed: string): string | null {
  const text = typed.trim();
  if (text.length < LEAST_LETTERS) return null;
  return HALF_A_WORD.test(typed) ? `${text}*` : text;
}

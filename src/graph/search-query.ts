// What a reader types into a search box, understood once for all stores; each adapter prints it in its own language.

/** Words that follow each other; one word is a phrase of one. With `prefix` the last word may go on. */
export interface SearchTerm {
  readonly words: string;
  readonly prefix: boolean;
}

/** A paper must have all of `must` and none of `mustNot`. Without `must` it finds nothing. */
export interface SearchQuery {
  readonly must: readonly SearchTerm[];
  readonly mustNot: readonly SearchTerm[];
}

/**
 * One term: an optional minus, then a phrase in quotes (the last quote may be missing) or a run of other characters,
 * then an optional star. Catches `-"large model"*`, `lora`, `fine-tun*`; a quote within a word begins a phrase.
 */
const TERM = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Words, "phrases", prefix*, -minus. All else is text: no input is an error. */
export function parseSearch(text: string): SearchQuery {
  const must: SearchTerm[] = [];
  const mustNot: SearchTerm[] = [];
  const normal = text.normalize('NFC');
  for (const match of normal.matchAll(TERM)) {
    const [whole, minus, phrase, word] = match;
    const raw = phrase ?? word ?? '';
    const star =
      phrase === undefined ? raw.endsWith('*') : normal[match.index + whole.length] === '*';
    const words = raw.replace(/\*/g, ' ').trim();
    if (!HAS_WORD.test(words)) continue;
    (minus === '-' ? mustNot : must).push({ words, prefix: star });
  }
  return { must, mustNot };
}

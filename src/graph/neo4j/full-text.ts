// Full text as Lucene finds it. A paper carries its words as SQLite's tokenizer sees them (unicode61: letters and digits,
// without case and diacritics), so that both stores find the same papers; the index splits them at blanks only.
import { FIELDS } from '../../model/mention.ts';
import type { SearchQuery, SearchTerm } from '../search-query.ts';

/** A word in the title counts as many in the abstract. */
const TITLE_WEIGHT = 4;
/** Catches the ` (` in `LoRA (r=4)`; refuses letters, digits and the marks upon them. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}\p{Co}]+/gu;
/** Combining diacritical marks: catches the dots of a decomposed `ö`; refuses the sounds of kana and Indic signs. */
const MARKS = /[\u0300-\u036f]+/gu;

/** `Gödel's GPT-4` becomes `godel s gpt 4`. */
export function searchWords(text: string): string {
  return text
    .replace(BETWEEN_WORDS, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .trim();
}

/**
 * `lora -"large model"` becomes `+((titleWords:"lora"^4 abstractWords:"lora")) -(titleWords:"large model"^4 …)`. Words are
 * letters and digits, so nothing of Lucene's syntax can be in them. Lucene's parser has no phrase that ends in a prefix:
 * of `fine-tun*` it wants both words, wherever they stand.
 */
export function printLucene({ must, mustNot }: SearchQuery): string {
  return [
    ...must.map((terms) => `+(${terms.map(printTerm).join(' ')})`),
    ...mustNot.map((t) => `-${printTerm(t)}`),
  ].join(' ');
}

function printTerm({ words, prefix, field }: SearchTerm): string {
  const folded = searchWords(words);
  const inFields = (field === undefined ? FIELDS : [field]).map((each) => {
    const name = `${each}Words`;
    const printed = prefix ? printPrefix(name, folded.split(' ')) : `${name}:"${folded}"`;
    return each === 'title' ? `${printed}^${TITLE_WEIGHT}` : printed;
  });
  return `(${inFields.join(' ')})`;
}

function printPrefix(field: string, words: readonly string[]): string {
  const last = words.length - 1;
  const wanted = words.map((word, i) =>
    i === last ? `+${field}:${word}*` : `+${field}:"${word}"`,
  );
  return `(${wanted.join(' ')})`;
}

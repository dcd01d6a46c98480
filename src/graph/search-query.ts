// What a reader types into a search box, understood once for all stores; each adapter prints it in its own language.
import { FIELDS, type Field } from '../model/mention.ts';

/** Words that follow each other; one word is a phrase of one. With `prefix` the last word may go on. */
export interface SearchTerm {
  readonly words: string;
  readonly prefix: boolean;
  /** Where it must stand; title or abstract without it. */
  readonly field?: Field;
}

/** A paper must have one term of each of `must`, and none of `mustNot`. Without `must` it finds nothing. */
export interface SearchQuery {
  readonly must: readonly (readonly SearchTerm[])[];
  readonly mustNot: readonly SearchTerm[];
}

/** More than anybody types, and few enough for every engine. */
export const MOST_TERMS = 32;

/**
 * One term: an optional minus, an optional field, then a phrase in quotes (the last quote may be missing) or a run of other
 * characters, then an optional star. Catches `-"large model"*`, `lora`, `title:fine-tun*`; a quote within a word begins a
 * phrase, and `title:` alone is a word.
 */
const TERM = /(-?)(?:(title|abstract):(?=\S))?(?:"([^"]*)(?:"|$)|([^\s"]+))/gi;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Words, "phrases", prefix*, -minus, title:word, this OR that. All else is text, and what is typed halfway (a quote without its
 * partner, an OR without its second word) is no error. Terms beyond MOST_TERMS are left out: see countTerms.
 */
export function parseSearch(text: string): SearchQuery {
  const must: SearchTerm[][] = [];
  const mustNot: SearchTerm[] = [];
  const normal = normalOf(text);
  let joins = false;
  for (const match of termsOf(normal)) {
    if (match[0] === 'OR') {
      joins = must.length > 0;
      continue;
    }
    const term = readTerm(match, normal);
    if (term === undefined) continue;
    if (match[1] === '-') mustNot.push(term);
    else if (joins) must.at(-1)?.push(term);
    else must.push([term]);
    joins = false;
  }
  return { must, mustNot };
}

/** How many terms a text has, up to one more than are read. */
export function countTerms(text: string): number {
  const normal = normalOf(text);
  return [...normal.matchAll(TERM)].filter((match) => readTerm(match, normal) !== undefined).length;
}

/** Full-text indexes end a search at a NUL; to a reader it is nothing. */
function normalOf(text: string): string {
  return text.normalize('NFC').replaceAll('\0', ' ');
}

function termsOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(TERM)].slice(0, MOST_TERMS);
}

/** Undefined where there is nothing to look for. */
function readTerm(match: RegExpExecArray, text: string): SearchTerm | undefined {
  const [whole, , fieldName, phrase, word] = match;
  const raw = phrase ?? word ?? '';
  const prefix =
    phrase === undefined ? raw.endsWith('*') : text[match.index + whole.length] === '*';
  const words = raw.replace(/\*/g, ' ').trim();
  if (!HAS_WORD.test(words)) return undefined;
  const field = FIELDS.find((each) => each === fieldName?.toLowerCase());
  return { words, prefix, ...(field !== undefined && { field }) };
}

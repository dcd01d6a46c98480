// Fields as careless and careful tools write them: numbers for strings, lists for strings, objects for names, null for absent.
import { z } from 'zod';
import { cleanText } from '../../text/clean.ts';

/** A text, `''` where absent. Papers titled "0" exist, and tools that make numbers of them. */
export const textField = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((text) => text ?? '');

/** One text or several, as one list without blanks. */
export const listField = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((value) => [value ?? []].flat().flatMap(splitWords));

/** An author as a text, as parts (last, first, suffix) or as an object with a name in one piece or in parts. */
const authorField = z.union([
  z.string().transform((name) => [name]),
  z.array(z.string().nullable()).transform(([last, first, suffix]) => [join(first, last, suffix)]),
  z.looseObject({ name: z.string() }).transform(({ name }) => [name]),
  z
    .looseObject({
      keyname: z.string(),
      forenames: z.string().nullish(),
      suffix: z.string().nullish(),
    })
    .transform(({ forenames, keyname, suffix }) => [join(forenames, keyname, suffix)]),
  z
    .looseObject({ first: z.string().nullish(), last: z.string() })
    .transform(({ first, last }) => [join(first, last)]),
]);

/** Names of authors in order, readable. */
export const authorsField = z
  .union([z.string().transform(splitNames), z.array(authorField).transform((all) => all.flat())])
  .nullish()
  .transform((names) => (names ?? []).map(readableName).filter((name) => name !== ''));

/** Catches the blanks and commas of `cs.CL, cs.AI`. */
const BETWEEN_WORDS = /[\s,;]+/;

function splitWords(text: string): string[] {
  return text.split(BETWEEN_WORDS).filter((word) => word !== '');
}

/** An affiliation after a name: catches `(MIT)` and `(1 and 2)`, refuses an unclosed bracket. */
const AFFILIATION = /\([^()]*\)/g;
/** Between names: catches the comma of `A, B`, the and of `A and B`; refuses the and of `Anders`. */
const BETWEEN_NAMES = /\s*,\s*(?:and\s+)?|\s+and\s+/;
/** A part that belongs to the name before it: catches `Jr.` and `III`. */
const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/;
const SUFFIX_COMMA = /,\s*(?=(?:(?:Jr|Sr)\.?|I{2,3}|IV)\s*(?:,|$|and\s))/g;
const INNERMOST_TWICE = 2;

/** `A (MIT), B, Jr. and C` gives A, B Jr. and C; a list with semicolons is parted at those. */
function splitNames(text: string): string[] {
  let plain = text;
  // Affiliations nest no deeper than one in another.
  for (let i = 0; i < INNERMOST_TWICE; i++) plain = plain.replace(AFFILIATION, ' ');
  if (plain.includes(';')) return plain.split(';');
  return plain
    .replace(SUFFIX_COMMA, ' ')
    .split(BETWEEN_NAMES)
    .filter((name) => !SUFFIX.test(name));
}

function join(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(' ');
}

function readableName(name: string): string {
  return cleanText(name).text;
}

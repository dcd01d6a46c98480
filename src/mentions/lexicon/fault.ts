// A fault of a lexicon file: a problem with its line, and the sentence it becomes where it ends the program.
import type { Problem } from '../../model/problem.ts';

export const FAULT_CODES = {
  entry: 'LEXICON_ENTRY',
  name: 'LEXICON_NAME_TWICE',
  alias: 'LEXICON_ALIAS_TWICE',
  clash: 'LEXICON_CLASH',
  near: 'LEXICON_CUE_WITHOUT_NEAR',
  parent: 'LEXICON_UNKNOWN_PARENT',
  never: 'LEXICON_EXCLUDES_ITSELF',
  circle: 'LEXICON_CIRCLE',
  taken: 'LEXICON_FORM_TAKEN',
} as const;

const MESSAGES: Readonly<Record<keyof typeof FAULT_CODES, string>> = {
  entry: 'The entry cannot be read. Correct it; lexicon/README.md shows the fields.',
  name: 'Two entries have one name. Join them.',
  alias: 'A form says nothing new: the matcher folds case, hyphens and plurals. Leave it out.',
  clash:
    'A form has two owners and nothing tells them apart. Leave it to one of them, or guard both.',
  near: 'A form asks for a cue that nothing or the form itself gives. Give near words from around it.',
  parent:
    'A more general concept is not there. Correct its name, add an entry for it, or leave it out.',
  never:
    'A word that excludes the entry is a form of it, so that it is never linked. Leave it out.',
  circle: 'An entry is more general than itself. Leave out one of the steps.',
  taken: 'A form of the shipped lexicon means your entry from now on.',
};

export interface Written {
  readonly file: string;
  readonly line: number;
}

export function buildFault(
  kind: keyof typeof FAULT_CODES,
  { file, line }: Written,
  actual: string,
  expected: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const place = { file, line };
  return { code: FAULT_CODES[kind], message: MESSAGES[kind], place, actual, expected, severity };
}

/** On one line, for a list of faults or the message of a failure. */
export function faultText({ place, actual, expected }: Problem): string {
  return `${at({ file: place.file, line: place.line ?? 1 })}: found ${actual}; expected ${expected}.`;
}

/** A place with only the end of its path: `method/attention.yml:12`. */
export function at({ file, line }: Written): string {
  return `${file.split('/').slice(-2).join('/')}:${line}`;
}

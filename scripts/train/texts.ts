// The project's own short texts: sentences of papers with their entities marked, and sentences that name none though
// they hold words that look like one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldPaper } from '../../src/evaluation/gold.ts';
import { isKind } from '../../src/model/concept.ts';

const FOLDER = join(import.meta.dirname, 'texts');

export interface ShortText extends GoldPaper {
  /** Of a paper on machine learning, or of anything else. */
  readonly isOfField: boolean;
  /** Where the marked names begin: the same word elsewhere in the text is none. */
  readonly marks: ReadonlySet<number>;
}

export function readShortTexts(): ShortText[] {
  return [
    ...linesOf('ordinary').map((line, i) => ({
      ...parse(`ordinary:${i}`, line),
      isOfField: false,
    })),
    ...linesOf('named').map((line, i) => ({ ...parse(`named:${i}`, line), isOfField: true })),
  ];
}

function linesOf(name: string): string[] {
  return readFileSync(join(FOLDER, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Catches `[Adam|METHOD]`; refuses `[MASK]`. */
const MARKED = /\[([^[\]|]+)\|([A-Z]+)\]/g;

/** `We train with [Adam|METHOD].` is the text without its marks, and one entity. Throws an Error for an unknown kind. */
export function parse(id: string, line: string): Omit<ShortText, 'isOfField'> {
  const entities = [...line.matchAll(MARKED)].map(([, name = '', kind = '']) => {
    if (!isKind(kind)) throw new Error(`${id}: ${kind} is no kind.`);
    return { name, forms: [name], kind, introduced: false };
  });
  let removed = 0;
  const marks = [...line.matchAll(MARKED)].map((match) => {
    const start = match.index - removed;
    removed += match[0].length - (match[1] ?? '').length;
    return start;
  });
  const abstract = line.replace(MARKED, '$1');
  return { id, title: '', abstract, entities, marks: new Set(marks) };
}

// Records for tests: everything empty but what the test is about; ids as a source would make them.
import type { PaperRecord } from '../../src/model/paper.ts';
import { idOfContent } from '../../src/papers/record-id.ts';

export function recordOf(given: Partial<PaperRecord> = {}): PaperRecord {
  const source = given.source ?? 'jsonl';
  const parts = Object.entries(given).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return {
    id: idOfContent(source, parts.sort()),
    source,
    version: '',
    sourceTitle: 'A Study of Things',
    sourceAbstract: 'Things are studied here.',
    truncated: false,
    published: { on: null, precision: 'unknown' },
    updatedOn: null,
    authors: [],
    categories: [],
    ...given,
  };
}

/** A made-up abstract of `words` different words. */
export function abstractOf(words: number, from = 0): string {
  return Array.from({ length: words }, (_, i) => `word${from + i}`).join(' ');
}

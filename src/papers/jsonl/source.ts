// The plain format of our own: JSON Lines with `id`, `title`, `abstract` and optional further fields.
import { keysOfFirstObject } from '../json-lines/keys.ts';
import { parseJsonLines } from '../json-lines/parse.ts';
import type { Source } from '../source.ts';
import { readJsonlRecord } from './read-record.ts';

export const jsonl: Source = {
  name: 'jsonl',
  description: 'JSON Lines with id, title, abstract',
  recognise: (head) => {
    const keys = keysOfFirstObject(head);
    if (!keys.has('title')) return 0;
    return keys.has('abstract') ? 0.6 : 0.2;
  },
  parse: (lines, options) => parseJsonLines(lines, options, readJsonlRecord),
};

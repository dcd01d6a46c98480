// The format of arXiv's metadata snapshot (Kaggle, Hugging Face): JSON Lines with arXiv's own field names.
import { keysOfFirstObject } from '../json-lines/keys.ts';
import { parseJsonLines } from '../json-lines/parse.ts';
import type { Source } from '../source.ts';
import { readSnapshotRecord } from './read-record.ts';

/** Fields that only this format has. */
const MARKS = [
  'update_date',
  'authors_parsed',
  'versions',
  'submitter',
  'journal-ref',
  'versions_dates',
];

export const arxivSnapshot: Source = {
  name: 'arxiv-snapshot',
  description: 'arXiv metadata snapshot, JSON Lines',
  recognise: (head) => {
    const keys = keysOfFirstObject(head);
    const isPaper = keys.has('title') && keys.has('abstract');
    return isPaper && MARKS.some((mark) => keys.has(mark)) ? 0.9 : 0;
  },
  parse: (lines, options) => parseJsonLines(lines, options, readSnapshotRecord),
};

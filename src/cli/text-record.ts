// A text given on the command line in, a record as if it had been read from a file out.
import { UsageError } from '../errors.ts';
import type { PlacedRecord } from '../model/paper.ts';
import { UNKNOWN_DATE } from '../papers/dates.ts';
import { idOfContent } from '../papers/record-id.ts';

/** An abstract without a title. Throws UsageError for one that says nothing. */
export function recordOfText(text: string): PlacedRecord {
  if (text.trim() === '') {
    throw new UsageError(
      'INVALID_OPTION',
      `--text is ${JSON.stringify(text)}, but it takes a text to look for concepts in.`,
      'Put it in quotes, for example --text "We fine-tune BERT with LoRA."',
    );
  }
  const source = 'jsonl';
  return {
    place: { file: '--text', line: 1 },
    record: {
      id: idOfContent(source, [text]),
      source,
      version: '',
      sourceTitle: '',
      sourceAbstract: text,
      truncated: false,
      published: UNKNOWN_DATE,
      updatedOn: null,
      authors: [],
      categories: [],
    },
  };
}

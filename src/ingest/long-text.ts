// A text that is too long to be an abstract: kept whole, searched in part, and told.
import { LONGEST_TEXT } from '../mentions/workers/messages.ts';
import type { PlacedRecord } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';

/** Nothing for texts that are searched to their ends. */
export function findLongText({ record, place }: PlacedRecord): Problem | undefined {
  const length = Math.max(record.sourceTitle.length, record.sourceAbstract.length);
  if (length <= LONGEST_TEXT) return undefined;
  return {
    code: 'TEXT_TOO_LONG',
    message:
      'The text is no abstract; it is kept, but concepts are looked for at its beginning only.',
    place,
    actual: `${length} characters`,
    expected: `at most ${LONGEST_TEXT}`,
    severity: 'warning',
  };
}

// What is said about a page that lacks something or is cut.
import type { Problem } from '../../model/problem.ts';
import { quote } from '../quote.ts';
import type { Paragraph } from './paragraphs.ts';

export function textWithoutTitle({ text, line }: Paragraph, file: string): Problem {
  return {
    code: 'RECORD_WITHOUT_TITLE',
    message:
      'There is an abstract without a title before it; it was left out. The page may begin cut.',
    place: { file, line },
    actual: quote(text),
    expected: 'a line with a title, then its abstract',
    severity: 'error',
  };
}

export function cutDate({ text, line }: Paragraph, file: string): Problem {
  return {
    code: 'DATE_CUT',
    message: 'The file ends within a date; the paper before it is kept without one.',
    place: { file, line },
    actual: quote(text),
    expected: 'a date such as Mar 1, 2024',
    severity: 'warning',
  };
}

export function noSuchDay(written: string, line: number, file: string): Problem {
  return {
    code: 'DATE_INVALID',
    message: 'The calendar has no such day; the date stays unknown.',
    place: { file, line },
    actual: quote(written),
    expected: 'a date such as Mar 1, 2024',
    severity: 'warning',
  };
}

export function yearsSettledEarly(line: number, file: string, held: number): Problem {
  return {
    code: 'PAGE_TOO_LONG',
    message: `Dates without a year were settled by the first ${held} papers. Name the day with --as-of.`,
    place: { file, line },
    expected: `a page of at most ${held} papers`,
    severity: 'warning',
  };
}

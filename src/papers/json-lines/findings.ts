// What is said about records that lack something or hold something that cannot be read.
import { quote } from '../quote.ts';
import type { Finding } from './parse.ts';

export function withoutTitle(known: string): Finding {
  return {
    code: 'RECORD_WITHOUT_TITLE',
    message: 'The record has no title and was left out. Add a `title`.',
    actual: quote(known),
    expected: 'a title of at least one character',
    severity: 'error',
  };
}

export function withoutAbstract(title: string): Finding {
  return {
    code: 'RECORD_WITHOUT_ABSTRACT',
    message: 'The record has no abstract; only its title is read.',
    actual: quote(title),
    expected: 'an abstract',
    severity: 'warning',
  };
}

export function invalidField(field: string, value: unknown, expected: string): Finding {
  return {
    code: 'FIELD_INVALID',
    message: `The field \`${field}\` cannot be read and was left empty.`,
    actual: quote(JSON.stringify(value) ?? String(value)),
    expected,
    severity: 'warning',
  };
}

export function invalidRecord(value: unknown, expected: string): Finding {
  return {
    code: 'RECORD_INVALID',
    message: 'The line is no record of a paper and was left out.',
    actual: quote(JSON.stringify(value)),
    expected,
    severity: 'error',
  };
}

// JSON Lines in, records and problems out; what a record looks like is the source's own business.
import type { PaperRecord } from '../../model/paper.ts';
import type { Problem } from '../../model/problem.ts';
import { isOtherLanguage } from '../language.ts';
import { quote } from '../quote.ts';
import { findLineProblem } from '../read/line-problem.ts';
import type { Line, ParsedItem, ParseOptions } from '../source.ts';

/** A problem without its place, which the line knows. */
export type Finding = Omit<Problem, 'place'>;

/** What a source makes of one JSON value: a record unless something essential is missing. */
export interface Reading {
  readonly record?: PaperRecord;
  readonly findings: readonly Finding[];
}

type Place = Required<Problem['place']>;

export async function* parseJsonLines(
  lines: AsyncIterable<Line>,
  options: ParseOptions,
  read: (value: unknown) => Reading,
): AsyncGenerator<ParsedItem> {
  for await (const line of lines) {
    const problem = findLineProblem(line, options.file);
    if (problem) yield { kind: 'problem', problem };
    if (problem?.severity === 'error' || line.text.trim() === '') continue;
    const place = { file: options.file, line: line.number };
    const reading = readLine(line.text, read);
    for (const finding of reading.findings)
      yield { kind: 'problem', problem: { ...finding, place } };
    if (reading.record) yield* itemsOf(reading.record, place);
  }
}

// Catches the escape \ud83d, which may stand without its other half; refuses \u00e9.
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

/** Half a character cannot be stored as UTF-8: it becomes U+FFFD, of the same length. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function readLine(text: string, read: (value: unknown) => Reading): Reading {
  try {
    return read(JSON.parse(text, SURROGATE_ESCAPE.test(text) ? wellFormed : undefined));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      findings: [
        {
          code: 'JSON_INVALID',
          message: 'The line is not valid JSON and was left out. It may be cut; check its end.',
          actual: quote(text.length > 160 ? `…${text.slice(-78)}` : text),
          expected: 'one JSON object on one line',
          severity: 'error',
        },
      ],
    };
  }
}

function* itemsOf(record: PaperRecord, place: Place): Generator<ParsedItem> {
  if (!isOtherLanguage(record.sourceAbstract || record.sourceTitle)) {
    yield { kind: 'record', record, place };
    return;
  }
  yield { kind: 'problem', problem: { ...otherLanguage(record), place } };
  yield { kind: 'record', record: { ...record, language: 'other' }, place };
}

/** The finding that a text is not English; the record is kept. */
export function otherLanguage(record: PaperRecord): Finding {
  return {
    code: 'LANGUAGE_OTHER',
    message:
      'The text is not English; it is kept and flagged, but few concepts will be found in it.',
    actual: quote(record.sourceAbstract || record.sourceTitle),
    expected: 'an English abstract',
    severity: 'warning',
  };
}

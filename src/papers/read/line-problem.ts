// What is said about a line that could not be read as it stands.
import type { Problem } from '../../model/problem.ts';
import { quote } from '../quote.ts';
import type { Line } from '../source.ts';

/** The problem of a faulty line, nothing for a sound one. An `error` means that the line is left out. */
export function findLineProblem(line: Line, file: string): Problem | undefined {
  if (!line.fault) return undefined;
  const place = { file, line: line.number };
  if (line.fault.kind === 'too-long')
    return {
      code: 'LINE_TOO_LONG',
      message: `The line has ${line.fault.bytes} bytes and was left out; a record is one line of a few thousand.`,
      place,
      actual: quote(line.text),
      expected: 'a line of at most 8 MB',
      severity: 'error',
    };
  return {
    code: 'UTF8_BROKEN',
    message:
      'The line is not valid UTF-8; broken characters became U+FFFD. Convert the file, e.g. with iconv.',
    place,
    actual: quote(line.text.slice(Math.max(0, line.text.indexOf('\ufffd') - 20))),
    expected: 'UTF-8',
    severity: 'warning',
  };
}

// A problem as a person reads it: where, what was found, what was expected.
import type { Problem } from '../model/problem.ts';

export function problemText({ place, severity, code, message, actual, expected }: Problem): string {
  const at = place.line === undefined ? place.file : `${place.file}:${place.line}`;
  const found = actual === undefined ? '' : `\n    found:    ${actual}`;
  const wanted = expected === undefined ? '' : `\n    expected: ${expected}`;
  return `${at}: ${severity}: ${message} [${code}]${found}${wanted}`;
}

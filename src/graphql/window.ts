// The dates a client gives, checked: `2024`, `2024-03` or `2024-03-05`.
import type { Window } from '../graph/store.ts';
import { badInput } from './errors.ts';

// Matches 2024, 2024-03, 2024-03-05; not 24-3 or 2024-13.
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export function windowOf(given: {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}): Window {
  return {
    ...(given.since != null && { since: checkDate('since', given.since) }),
    ...(given.until != null && { until: checkDate('until', given.until) }),
  };
}

function checkDate(name: string, text: string): string {
  if (PARTIAL_DATE.test(text)) return text;
  throw badInput(
    `Argument "${name}" is ${JSON.stringify(text)}, but it takes a date as 2024, 2024-03 or 2024-03-05.`,
  );
}

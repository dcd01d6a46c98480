// The months a client gives, checked.
import type { Period } from '../model/period.ts';
import { periodOf } from '../model/period.ts';
import { badInput } from './errors.ts';

// Catches `2024` and `2024-03`; refuses `2024-3`, `2024-13` and `2024-03-05`.
const MONTH_OR_YEAR = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** The first month of `since` and the last of `until`; throws BAD_USER_INPUT for what is neither a month nor a year. */
export function monthRange(given: {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}): { since: Period | undefined; until: Period | undefined } {
  return { since: monthAt('since', given.since, 1), until: monthAt('until', given.until, 12) };
}

function monthAt(
  name: string,
  given: string | null | undefined,
  monthOfYear: number,
): Period | undefined {
  if (given == null) return undefined;
  if (!MONTH_OR_YEAR.test(given)) {
    throw badInput(
      `Argument "${name}" is ${JSON.stringify(given.slice(0, 40))}: write a year or a month, 2024 or 2024-03.`,
    );
  }
  return given.length === 4 ? periodOf(given) + monthOfYear : periodOf(given);
}

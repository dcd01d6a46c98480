// A window of months as a client asks for it, with its ends closed.
import { type MonthRange, papersWithin } from '../model/period.ts';
import type { Loaders } from './loaders.ts';
import { monthRange } from './month-range.ts';

/** Before and after all papers: open ends, as months. */
export const FIRST_MONTH = 1_01;
export const LAST_MONTH = 9999_12;

/** Undefined where neither end is given. Throws BAD_USER_INPUT for what is neither a month nor a year. */
export function monthsOf(given: {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}): MonthRange | undefined {
  const { since, until } = monthRange(given);
  if (since === undefined && until === undefined) return undefined;
  return { since: since ?? FIRST_MONTH, until: until ?? LAST_MONTH };
}

/** All papers in the months, or of the graph. */
export async function totalPapersIn(
  months: MonthRange | undefined,
  loaders: Loaders,
): Promise<number> {
  return months === undefined
    ? loaders.totalPapers()
    : papersWithin(await loaders.periods(), months);
}

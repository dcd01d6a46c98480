// A window of time in words.
import { readableDate } from './dates.ts';

export interface MonthWindow {
  /** A month, `2024-03`; null without bound. */
  readonly since: string | null;
  readonly until: string | null;
}

/** `Mar 2018 – Dec 2020`, `since Mar 2018`, `until Dec 2020`; null for all times. */
export function windowText({ since, until }: MonthWindow): string | null {
  if (since !== null && until !== null) return `${readableDate(since)} – ${readableDate(until)}`;
  if (since !== null) return `since ${readableDate(since)}`;
  return until === null ? null : `until ${readableDate(until)}`;
}

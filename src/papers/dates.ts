// Dates as sources write them, brought to `YYYY[-MM[-DD]]` with their precision.
import type { PaperDate } from '../model/paper.ts';

export const UNKNOWN_DATE: PaperDate = { on: null, precision: 'unknown' };

export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** Catches `2024`, `2024-10`, `2024-10-16` and `2024-10-16T08:00:00Z`; refuses `16.10.2024`. */
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/;
/** Catches `Mon, 11 Jan 2021 20:31:27 GMT` and `11 Jan 2021`; refuses `Jan 11, 2021`. */
const RFC_1123 = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?: .*)?$/;

/** The ISO day of year, month (1 to 12) and day, or nothing where the calendar has no such day. */
export function findDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** A date as exact as it is written, or nothing where it is none. */
export function findDate(text: string): PaperDate | undefined {
  const parts = ISO.exec(text.trim());
  if (!parts) return undefined;
  const [, year = '', month, day] = parts;
  if (month === undefined) return { on: year, precision: 'year' };
  const first = findDay(Number(year), Number(month), Number(day ?? 1));
  if (first === undefined) return undefined;
  return day === undefined
    ? { on: first.slice(0, 7), precision: 'month' }
    : { on: first, precision: 'day' };
}

/** The ISO day of an ISO date with a day or of an RFC 1123 date (which is in UTC), or nothing. */
export function findIsoDay(text: string): string | undefined {
  const iso = findDate(text);
  if (iso) return iso.precision === 'day' ? (iso.on ?? undefined) : undefined;
  const parts = RFC_1123.exec(text.trim());
  if (!parts) return undefined;
  const month = (MONTHS as readonly string[]).indexOf(parts[2] ?? '');
  return findDay(Number(parts[3]), month + 1, Number(parts[1]));
}

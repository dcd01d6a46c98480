// The lines of a saved Daily Papers page, each for itself: header, footer or text.
import { MONTHS } from '../dates.ts';

/** A date as a page writes it; without a year where it is the page's own. */
export interface PageDate {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  /** As written, without the number of comments. */
  readonly written: string;
}

/** Catches the first line of a page's header, `new`, and its calls and titles. */
const HEADER =
  /^(?:new|Get trending papers in your email inbox!?|Subscribe|Daily Papers|by ?AK and the research community)$/;
/** The header lines that nothing but a page has; after one of them a lone date is the page's own. */
const SURE_HEADER =
  /^(?:Get trending papers in your email inbox!?|by ?AK and the research community)$/;
/** Catches `  • 6 authors` and its beginning `• 6 au`, cut by the end of a file; refuses `• a list`. */
const AUTHORS = /^•\s*(?:\d[\d,]*(?:\s+[a-z]*)?)?$/;
const DOT = '·';
/** Catches `Mar 1, 2024`, `Jul 14` and `Sep 7, 2024 6` (comments); refuses `May 2024` and `Mar 1, 20`. */
const DATE = new RegExp(`^(${MONTHS.join('|')}) (\\d{1,2})(?:, (\\d{4}))?(?: \\d+)?$`);
/** A date that the end of a file cut: catches `Mar 1, 20`, `Ma` and `Mar`; refuses `Mapping`. */
const CUT_DATE = new RegExp(`^(?:[A-Z][a-z]?|(?:${MONTHS.join('|')})(?: \\d{1,2}, ?\\d{0,3})?)$`);
/** A handle and a display name: catches `apple Apple` and `meta-llama Meta Llama`; refuses a sentence. */
const ORGANISATION = /^([\w.-]{1,60}) (\S.{0,60}\S|\S)$/;

export function isHeader(text: string): boolean {
  return HEADER.test(text);
}

export function isSureHeader(text: string): boolean {
  return SURE_HEADER.test(text);
}

export function isAuthors(text: string): boolean {
  return AUTHORS.test(text);
}

export function isDot(text: string): boolean {
  return text === DOT;
}

export function isCutDate(text: string): boolean {
  return CUT_DATE.test(text);
}

export function findPageDate(text: string): PageDate | undefined {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const [, name = '', day = '', year] = parts;
  return {
    month: (MONTHS as readonly string[]).indexOf(name) + 1,
    day: Number(day),
    year: year === undefined ? null : Number(year),
    written: `${name} ${day}${year === undefined ? '' : `, ${year}`}`,
  };
}

/** The display name of an organisation line, or nothing. */
export function findOrganisation(text: string): string | undefined {
  return ORGANISATION.exec(text)?.[2];
}

/** True where handle and name are spelled alike, so that the line is an organisation wherever it stands. */
export function isPlainOrganisation(text: string): boolean {
  const [, handle = '', name = ''] = ORGANISATION.exec(text) ?? [];
  return handle !== '' && lettersOf(handle) === lettersOf(name);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

// Identifiers as people and services write them, brought to one form: arXiv ids without version, DOIs in lower case.
import type { PaperDate } from '../model/paper.ts';

export interface ArxivId {
  /** `2106.09685` or `cs/9901001`. */
  readonly id: string;
  /** The number after the v, where one was written. */
  readonly version?: number;
}

export interface Identifiers {
  readonly arxiv?: ArxivId;
  readonly doi?: string;
}

/** What may stand before an arXiv id: catches `arXiv:`, `https://arxiv.org/pdf/` and `https://huggingface.co/papers/`. */
const ARXIV_PREFIX =
  /^(?:arxiv:\s*|oai:arxiv\.org:|(?:https?:\/\/)?(?:www\.|export\.|browse\.)?arxiv\.org\/(?:abs|pdf|html|format)\/|(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/papers\/|(?:https?:\/\/)?(?:www\.|ar5iv\.)?(?:alphaxiv|labs\.arxiv)\.org\/(?:abs|html)\/|(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?10\.48550\/arxiv\.)/i;
/** Catches `2106.09685v2`, `0704.0002`; refuses `2113.00001`, which has no such month, and `21.09685`. */
const NEW_STYLE = /^(\d{2}(?:0[1-9]|1[0-2]))\.(\d{4,5})(?:v(\d{1,3}))?$/;
/** Catches `cs/9901001v1` and `math.GT/0309136`; refuses `cs/99010`. */
const OLD_STYLE =
  /^([a-z-]{2,12})(?:\.[A-Za-z-]{2,10})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v(\d{1,3}))?$/i;
/** What follows an id in an address: catches `.pdf`, `?context=cs` and `#S2`. */
const AFTER_ID = /(?:\.pdf)?\/?(?:[?#].*)?$/i;
/** Catches `10.1000/182`, also after `doi:` and `https://doi.org/`; refuses `10.1/x` and `110.1000/1`. */
const DOI = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>]+)$/i;
/** Signs that close a sentence rather than a DOI. */
const AFTER_DOI = /[.,;:]+$/;
/** The months, as YYMM, from which ids have four and five digits after the dot; before, none had a dot. */
const FOUR_DIGITS_SINCE = 704;
const FIVE_DIGITS_SINCE = 1501;

/** The arXiv id in any of its spellings, or nothing. */
export function findArxivId(text: string): ArxivId | undefined {
  const bare = text.trim().replace(ARXIV_PREFIX, '').replace(AFTER_ID, '');
  const fresh = NEW_STYLE.exec(bare);
  if (fresh) {
    const [, month = '', number = '', version] = fresh;
    return number.length === digitsOf(month)
      ? withVersion(`${month}.${number}`, version)
      : undefined;
  }
  const old = OLD_STYLE.exec(bare);
  return old ? withVersion(`${(old[1] ?? '').toLowerCase()}/${old[2]}`, old[3]) : undefined;
}

/** Digits after the dot in ids of a month; 0 before there were such ids. */
function digitsOf(month: string): number {
  if (Number(month) < FOUR_DIGITS_SINCE) return 0;
  return Number(month) >= FIVE_DIGITS_SINCE ? 5 : 4;
}

function withVersion(id: string, version: string | undefined): ArxivId {
  return version === undefined ? { id } : { id, version: Number(version) };
}

/** The DOI in lower case, or nothing; an arXiv DOI is none. */
export function findDoi(text: string): string | undefined {
  const doi = DOI.exec(text.trim())?.[1]?.toLowerCase().replace(AFTER_DOI, '');
  return doi === undefined || doi.startsWith('10.48550/arxiv.') ? undefined : doi;
}

/** The arXiv id or DOI that a text is, in any spelling. */
export function findIdentifiers(text: string): Identifiers {
  const arxiv = findArxivId(text);
  if (arxiv) return { arxiv };
  const doi = findDoi(text);
  return doi === undefined ? {} : { doi };
}

/** A number that was an arXiv id until a tool read it as one: 704.0002 was `0704.0002`, 2106.0968 was `2106.09680`. */
export function restoreArxivId(number: number): string | undefined {
  const [whole = '', fraction = ''] = String(number).split('.');
  const month = whole.padStart(4, '0');
  const id = `${month}.${fraction.padEnd(digitsOf(month), '0')}`;
  return fraction !== '' && findArxivId(id) ? id : undefined;
}

/** The month that an arXiv id tells: `2106.09685` is of 2021-06, `cs/9901001` of 1999-01. */
export function monthOfArxivId(id: string): PaperDate {
  const digits = id.slice(id.indexOf('/') + 1);
  const year = Number(digits.slice(0, 2));
  // arXiv began in 1991; new-style ids in 2007.
  const century = id.includes('/') && year >= 91 ? 1900 : 2000;
  return { on: `${century + year}-${digits.slice(2, 4)}`, precision: 'month' };
}

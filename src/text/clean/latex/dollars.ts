// Dollars: mathematics or money. `$k$` and `$ O(n^2) $` are mathematics, `$5 and $10` and `US$3M` are not.
import { enterMath, isMath, leaveMath, put, type Scan } from './scan.ts';

/** Longer spans between two dollars are taken for prose between two prices. */
const LONGEST_MATH = 600;
/** A sign that only LaTeX writes: catches `\alpha` and `n^2`, refuses `5 million`. */
const LATEX_SIGN = /[\\^_{}]/;
/** An amount in prose: catches `5 million` and `28.31 to US`; refuses `5`, `0.694`, `5k = n` and `10-20`. */
const AMOUNT = /^\d[\d.,]*[KMBkmb]?[),;]?\s+[A-Za-z]{2,}/;
/** Catches ` k ` and ` n = 3 ` between spaced dollars; refuses `5 and `. */
const SPACED_FORMULA = /^ (?:[A-Za-z]|[^A-Za-z]*[=<>+][^A-Za-z]*|[A-Za-z] ?[=<>] ?[\w.]+) $/;
const BLANK = /\s/;
const DIGIT = /\d/;

/** Handles the dollar at `scan.at`; gives where to go on. */
export function readDollar(scan: Scan): number {
  const { text, at } = scan;
  if (isMath(scan)) {
    leaveMath(scan);
    return put(scan, at, at + Math.min(scan.mathDollars || 1, delimiterLength(text, at)), '');
  }
  const length = delimiterLength(text, at);
  const end = findEnd(text, at, length);
  if (end === -1) return at + length;
  enterMath(scan, length);
  return put(scan, at, at + length, '');
}

/** `$$` sets off a displayed formula. */
function delimiterLength(text: string, at: number): number {
  return text[at + 1] === '$' ? 2 : 1;
}

/** Where the mathematics that a dollar may open would end, -1 where it opens none. */
function findEnd(text: string, at: number, length: number): number {
  const end = nextDollar(text, at + length);
  if (end === -1 || end - at > LONGEST_MATH || end === at + length) return -1;
  const inner = text.slice(at + length, end);
  if (LATEX_SIGN.test(inner)) return inner.includes('\n\n') ? -1 : end;
  const isTight = !BLANK.test(inner[0] ?? ' ') && !BLANK.test(inner.at(-1) ?? ' ');
  if (!isTight || DIGIT.test(text[end + length] ?? ''))
    return SPACED_FORMULA.test(inner) ? end : -1;
  return AMOUNT.test(inner) ? -1 : end;
}

function nextDollar(text: string, from: number): number {
  let end = text.indexOf('$', from);
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('$', end + 1);
  return end;
}

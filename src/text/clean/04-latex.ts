// LaTeX to readable text in one walk: commands, accents, mathematics and braces. Unknown macros keep their names.
import { type Edit, NO_EDITS, type Step } from '../draft.ts';
import { findAccent } from './latex/accents.ts';
import { readCloseBrace, readOpenBrace } from './latex/braces.ts';
import { readCommand } from './latex/command.ts';
import { readDollar } from './latex/dollars.ts';
import { enterMath, isMath, leaveMath, put, type Scan, startScan } from './latex/scan.ts';

const QUICK = /[\\${]/;
/** What the walk stops at. */
const SPECIAL = /[\\${}^]/g;
/** A command's name: catches `alpha` of `\alpha_1`. */
const NAME = /[A-Za-z]+/y;
/** Signs that a backslash only guards: `\%` prints %. */
const GUARDED = '%&#_{}$\'"';
/** Backslashed signs that set a blank: `10\,000`. */
const SPACES = ',;: \\\n';
/** Backslashed signs that set nothing: the hyphenation `\-`, the tightening `\!`, the correction `\/`. */
const NOTHINGS = '!-/@';
/** How far apart `\(` and its end may stand. */
const LONGEST_FENCED = 600;
/** A raised ring or ordinal, which needs no `^`: catches `^\circ`, `^{\circ}` and `^{th}`; refuses `^2`. */
const RAISED =
  /\^(?:\{?\\circ(?![A-Za-z])\s?\}?|\{(?:\\(?:text|mathrm|rm)\s?\{?)?(th|st|nd|rd)\}{1,2}|\{?\\prime(?![A-Za-z])\s?\}?)/y;

export const readLatex: Step = (text): readonly Edit[] => {
  if (!QUICK.test(text)) return NO_EDITS;
  const scan = startScan(text);
  for (let at = 0; ; ) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(text);
    if (!found) return scan.edits;
    scan.at = found.index;
    at = readSpecial(scan, found[0]);
  }
};

/** Handles the special sign at `scan.at`; gives where to go on. */
function readSpecial(scan: Scan, sign: string): number {
  if (sign === '\\') return readBackslash(scan);
  if (sign === '$') return readDollar(scan);
  if (sign === '{') return readOpenBrace(scan);
  if (sign === '}') return readCloseBrace(scan);
  return readCaret(scan);
}

function readBackslash(scan: Scan): number {
  const { text, at } = scan;
  const accent = isMath(scan) ? undefined : findAccent(text, at);
  if (accent) return put(scan, at, accent.end, accent.text);
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0];
  if (name !== undefined) return readCommand(scan, name, at, at + 1 + name.length);
  return readBackslashedSign(scan, text[at + 1]);
}

function readBackslashedSign(scan: Scan, sign: string | undefined): number {
  const { text, at } = scan;
  if (sign === undefined) return at + 1;
  if (sign === '(' || sign === '[') return readFence(scan, sign);
  if (sign === ')' || sign === ']') return readFenceEnd(scan);
  if (GUARDED.includes(sign)) return put(scan, at, at + 1, '') + 1;
  if (sign === '|') return put(scan, at, at + 2, '‖');
  if (NOTHINGS.includes(sign)) return put(scan, at, at + 2, '');
  if (SPACES.includes(sign)) return put(scan, at, at + 2, ' ');
  // The bare accent of `\~{}` is its sign.
  return text.startsWith('{}', at + 2) ? put(scan, at, at + 4, sign) : at + 2;
}

/** `\(` and `\[` open mathematics where an end follows. */
function readFence(scan: Scan, sign: '(' | '['): number {
  const { text, at } = scan;
  const inner = text.slice(at + 2, at + 2 + LONGEST_FENCED);
  if (isMath(scan) || !inner.includes(sign === '(' ? '\\)' : '\\]')) return at + 2;
  enterMath(scan);
  return put(scan, at, at + 2, '');
}

function readFenceEnd(scan: Scan): number {
  if (!isMath(scan)) return scan.at + 2;
  leaveMath(scan);
  return put(scan, scan.at, scan.at + 2, '');
}

function readCaret(scan: Scan): number {
  const { text, at } = scan;
  RAISED.lastIndex = at;
  const raised = RAISED.exec(text);
  if (!raised) return at + 1;
  const sign = raised[1] ?? (raised[0].includes('circ') ? '°' : '′');
  return put(scan, at, at + raised[0].length, sign);
}

// Web pages that drop backslashes leave bare command words behind: `80times`, `sim3 hours`, `ge 175B`, `runx2014each`.
// Only shapes that no name has are mended; `textit{...}` with its braces is the LaTeX step's.
import { editMatches, NO_EDITS, type Step } from '../draft.ts';

/** Catches `80times` and `0.5times`; refuses `3 times` and `2timesteps`. */
const TIMES = /(?<=\d)times(?![A-Za-z])/;
/** Catches `sim3 hours`, `(sim5%` and `sim20×`; refuses `sim2real`, `MuJoCo-sim2` and `sim 3`. */
const SIM = /(?<![\w.-])sim(?=\d[\d.,]*(?:[\s%×)]|times(?![a-z])|[KMBkx](?![a-z])))/;
/** Catches `11.0 pm 1.3`; refuses the time in `at 3 pm 5 people`. */
const PLUS_MINUS = /(?<=\d\.\d{1,6}%?) ?pm ?(?=\d)/;
/** Catches `ge 175B` and `geq 3`; refuses `page 175` and `GE 3`. */
const AT_LEAST = /(?<![\w.-])geq?(?= \d)/;
/** Catches `leq 3` and `(le 7B`; refuses the French `le 3 mai`. */
const AT_MOST = /(?<![\w.-])(?:leq(?= \d)|le(?= \d[\d.]*[KMB%](?![a-z])))/;
/** A code point written out: catches `runx2014each` (dash) and `modelx2019s`; refuses `0x2014` and `UX2018`. */
const CODE_POINT = /(?<=[a-z])x(?:201[34](?=[A-Za-z])|2019(?=(?:s|t|re|ve|ll|d)(?![a-z])))/;

const ANY = new RegExp(
  [TIMES, SIM, PLUS_MINUS, AT_LEAST, AT_MOST, CODE_POINT].map((one) => one.source).join('|'),
  'g',
);
/** Cheap and wide: what none of the patterns can do without. Each begins with letters, which makes them fast to rule out. */
const QUICK = [/times(?![A-Za-z])/, /sim\d/, /pm ?\d/, /leq? \d/, /geq? \d/, /x201\d/];

const SIGNS: Readonly<Record<string, string>> = {
  times: '×',
  sim: '~',
  ge: '≥',
  geq: '≥',
  le: '≤',
  leq: '≤',
  x2013: '–',
  x2014: '—',
  x2019: '’',
};

export const restoreLostMarkup: Step = (text) => {
  if (!QUICK.some((sign) => sign.test(text))) return NO_EDITS;
  return editMatches(text, ANY, ([word]) => SIGNS[word] ?? ' ± ');
};

// The state of one walk over a text with LaTeX in it: where it stands, the edits so far, the groups that are open.
import type { Edit } from '../../draft.ts';

/** What the brace that closes a group becomes; `between` is printed where the next argument follows at once. */
export type Group = {
  readonly close: string;
  readonly between?: Group & { readonly sign: string };
};

/** A closing brace that stays a brace. */
export const KEPT: Group = { close: '}' };
/** A closing brace that goes. */
export const GONE: Group = { close: '' };

export interface Scan {
  readonly text: string;
  /** The special sign the walk stands at. */
  at: number;
  readonly edits: Edit[];
  readonly groups: Group[];
  /** Groups that were open when the mathematics we are in began; -1 in text. */
  mathDepth: number;
  /** Dollars that opened it: one or two, none for `\(`. */
  mathDollars: number;
}

export function startScan(text: string): Scan {
  return { text, at: 0, edits: [], groups: [], mathDepth: -1, mathDollars: 0 };
}

/** Replaces what stands between `start` and `end`; gives `end`, where the walk goes on. */
export function put(scan: Scan, start: number, end: number, text: string): number {
  const last = scan.edits.at(-1);
  // What was already rewritten is not touched again: edits stay in order and apart.
  const from = Math.max(start, last?.end ?? 0);
  if (from < end && scan.text.slice(from, end) !== text)
    scan.edits.push({ start: from, end, text });
  return end;
}

export function isMath(scan: Scan): boolean {
  return scan.mathDepth !== -1;
}

export function enterMath(scan: Scan, dollars = 0): void {
  scan.mathDollars = dollars;
  scan.mathDepth = scan.groups.length;
}

/** Groups left open within mathematics end with it. */
export function leaveMath(scan: Scan): void {
  scan.groups.length = Math.min(scan.groups.length, scan.mathDepth);
  scan.mathDepth = -1;
}

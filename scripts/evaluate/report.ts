// Scores as a person reads them, and as one line of JSON.
import type { Score } from '../../src/evaluation/score.ts';

export interface Figures {
  readonly typed: Score;
  readonly untyped: Score;
  readonly byKind: Readonly<Record<string, Score>>;
}

export function scoreLine(name: string, { p, r, f1, matched, gold, found }: Score): string {
  const [precision, recall, mean] = [p, r, f1].map((share) => share.toFixed(3));
  const counts = `${matched} of ${gold}, ${found} found`;
  return `${name.padEnd(12)} P ${precision}  R ${recall}  F1 ${mean}   (${counts})`;
}

/** `{"typed":{"p","r","f1"},"untyped":{...},"byKind":{...}}`, and what else is given. */
export function jsonLine(
  { typed, untyped, byKind }: Figures,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const kinds = Object.entries(byKind).map(([kind, score]) => [kind, sharesOf(score)]);
  const figures = { typed: sharesOf(typed), untyped: sharesOf(untyped) };
  return JSON.stringify({ ...figures, byKind: Object.fromEntries(kinds), ...more });
}

/** Rounded to four digits. */
export function sharesOf({ p, r, f1 }: Score): { p: number; r: number; f1: number } {
  const round = (share: number) => Math.round(share * 10_000) / 10_000;
  return { p: round(p), r: round(r), f1: round(f1) };
}

// Scored candidates in, kept places out: no two overlap. Longer places win unless they are much less likely.
import type { Candidate, Finding } from '../candidate.ts';
import type { Score } from './11-score.ts';

export interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly score: Score;
}

export interface KeptPlace extends ScoredCandidate {
  readonly finding: Finding;
}

/** A candidate is kept from this probability on; chosen for the best F1 on the training papers. */
export const KEPT_FROM = 0.4;
/** What the paper itself proposes is often new and unlike anything known: it is kept earlier. */
export const PROPOSED_FROM = 0.25;
const PROPOSED = 0.5;
/** What a piece of length is worth against likelihood; chosen on the training papers. */
const LENGTH_BONUS = 0.1;

/** A word of the lexicon that nothing confirms may as well be a person or a verb. */
export const UNSURE_FROM = 0.65;

export function isLikely(scored: ScoredCandidate): boolean {
  return scored.score.link >= neededBy(scored);
}

/** The probability from which on it is kept. */
export function neededBy({ candidate, score }: ScoredCandidate): number {
  if (isUnsure(candidate)) return UNSURE_FROM;
  return score.introduces >= PROPOSED ? PROPOSED_FROM : KEPT_FROM;
}

/** A name of the lexicon that is also a word, and nothing in the paper confirms it. */
export function isUnsure({ concept, findings }: Candidate): boolean {
  return concept !== undefined && findings.every(({ rule }) => rule === 'lexicon:unsure');
}

/** Deterministic: by worth, then length, then place. */
export function resolveOverlaps(scored: readonly ScoredCandidate[], pieces: number): KeptPlace[] {
  const all: KeptPlace[] = [];
  for (const { candidate, score } of scored)
    for (const finding of candidate.findings) all.push({ candidate, score, finding });
  all.sort(
    (a, b) =>
      worthOf(b) - worthOf(a) || lengthOf(b) - lengthOf(a) || a.finding.from - b.finding.from,
  );
  const taken = new Uint8Array(pieces);
  const kept: KeptPlace[] = [];
  for (const place of all) {
    const { from, to } = place.finding;
    if (isTaken(taken, place.finding)) continue;
    for (let i = from; i < to; i++) taken[i] = 1;
    kept.push(place);
  }
  return kept.sort((a, b) => a.finding.from - b.finding.from);
}

function worthOf(place: KeptPlace): number {
  return place.score.link + LENGTH_BONUS * lengthOf(place);
}

function lengthOf({ finding }: KeptPlace): number {
  return finding.to - finding.from;
}

function isTaken(taken: Uint8Array, { from, to }: Finding): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}

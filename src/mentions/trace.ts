// What an explanation of one paper shows: every candidate, the rules that noticed it, and whether it was kept.
import type { Kind } from '../model/concept.ts';
import type { Field } from '../model/mention.ts';
import { surfaceOf } from './candidate.ts';
import type { Document } from './document.ts';
import type { KeptPlace, ScoredCandidate } from './steps/12-resolve.ts';

export interface TraceLine {
  /** The candidate's first surface, and the field it stands in. */
  readonly surface: string;
  readonly field: Field;
  readonly places: number;
  readonly rules: readonly string[];
  /** `unlikely`: below the threshold; `covered`: every place lies under another name. */
  readonly outcome: 'kept' | 'unlikely' | 'covered';
  readonly kind: Kind;
  /** Probability that it is a concept, and that the paper proposes it, in thousandths. */
  readonly confidence: number;
  readonly introduces: number;
}

export type Trace = readonly TraceLine[];

export function buildTrace(
  document: Document,
  scored: readonly ScoredCandidate[],
  likely: readonly ScoredCandidate[],
  kept: readonly KeptPlace[],
): Trace {
  const likelyKeys = new Set(likely.map(({ candidate }) => candidate.key));
  const keptKeys = new Set(kept.map(({ candidate }) => candidate.key));
  return scored.map(({ candidate: { key, findings }, score }) => {
    const [first] = findings;
    const token = document.tokens[document.pieces[first?.from ?? 0]?.token ?? 0];
    return {
      surface: first ? surfaceOf(document, first) : '',
      field: token?.field ?? 'title',
      places: findings.length,
      rules: [...new Set(findings.map(({ rule }) => rule))],
      outcome: keptKeys.has(key) ? 'kept' : likelyKeys.has(key) ? 'covered' : 'unlikely',
      kind: score.kind,
      confidence: Math.round(1000 * score.link),
      introduces: Math.round(1000 * score.introduces),
    };
  });
}

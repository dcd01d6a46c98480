// Decisions made up for tests.
import { isFault, signDecision } from '../../src/decisions/decision-line.ts';
import type { Slug } from '../../src/model/concept.ts';
import type { Decision, DecisionContent } from '../../src/model/decision.ts';
import { foldName, slugOf } from '../../src/model/slug.ts';

let seconds = 0;

/** Signed a second after the one before. */
export function decisionOf(content: DecisionContent): Decision {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, ++seconds));
  const decision = signDecision(content, { by: 'Ada', at });
  if (isFault(decision)) throw new Error(decision.message);
  return decision;
}

/** The slug under which tests extract a name. */
export function slug(name: string): Slug {
  return slugOf(foldName(name));
}

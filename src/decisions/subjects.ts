// The concepts that a decision is about, in whose history it stands.
import type { Slug } from '../model/concept.ts';
import { conceptsOf, type Decision, type DecisionId } from '../model/decision.ts';

/** Those that it names; of an undo those of the decision it takes back, however many undos lie between. */
export function subjectsOf(
  decision: Decision,
  log: ReadonlyMap<DecisionId, Decision>,
): readonly Slug[] {
  const seen = new Set<DecisionId>();
  let at: Decision | undefined = decision;
  while (at?.action === 'undo' && !seen.has(at.id)) {
    seen.add(at.id);
    at = log.get(at.decision);
  }
  return at === undefined ? [] : conceptsOf(at);
}

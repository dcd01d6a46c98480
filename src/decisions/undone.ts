// Which decisions of a log hold: an undo takes one back, and an undo of the undo restores it.
import type { Decision, DecisionId } from '../model/decision.ts';

/** One flag a decision, in order of the log; undos hold or not like all others. Linear. */
export function holdingOf(log: readonly Decision[]): readonly boolean[] {
  const places = new Map<DecisionId, number>(log.map(({ id }, place) => [id, place]));
  const holds = log.map(() => true);
  // Backwards: whether an undo holds is settled by those after it.
  for (let place = log.length - 1; place >= 0; place--) {
    const decision = log[place];
    if (decision?.action !== 'undo' || holds[place] === false) continue;
    const undone = places.get(decision.decision);
    if (undone !== undefined && undone < place) holds[undone] = false;
  }
  return holds;
}

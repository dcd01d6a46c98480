// What became of decisions: those that have no effect, and why.
import type { Decision, DecisionId } from '../model/decision.ts';
import { foldDecisions } from './fold.ts';
import { holdingOf } from './undone.ts';

/** By id a sentence that says why; decisions that have an effect are not in it. */
export function fatesOf(log: readonly Decision[]): ReadonlyMap<DecisionId, string> {
  const fates = new Map(foldDecisions(log).idle.map(({ id, reason }) => [id, reason]));
  for (const [place, holds] of holdingOf(log).entries()) {
    const decision = log[place];
    if (!holds && decision !== undefined) fates.set(decision.id, 'It was undone.');
  }
  return fates;
}

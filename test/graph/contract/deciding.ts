// What the tests of decisions share: one made, and all that a store says after it.
import { curate } from '../../../src/curate.ts';
import { canonicalLines } from '../../../src/exports/canonical.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { Decision, DecisionContent } from '../../../src/model/decision.ts';
import { decisionOf } from '../../decisions/sketches.ts';
import { everything, listOf } from './harness.ts';

export async function decide(store: GraphStore, content: DecisionContent): Promise<Decision> {
  const decision = decisionOf(content);
  await curate(store, [decision]);
  return decision;
}

/** Everything but revisions. */
export async function told(store: GraphStore) {
  return { ...(await everything(store)), lines: await listOf(canonicalLines(store)) };
}

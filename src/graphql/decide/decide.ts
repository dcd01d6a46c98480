// A decision that was asked for: previewed, or made.
import { curate } from '../../curate.ts';
import { planCuration } from '../../curation/plan-curation.ts';
import type { IdleDecision } from '../../decisions/curation.ts';
import { isFault, signDecision } from '../../decisions/decision-line.ts';
import type { NumberedDecision } from '../../graph/decisions.ts';
import type { RecountedPaper } from '../../graph/plan/curation.ts';
import type { Decision } from '../../model/decision.ts';
import { badInput, nothingToDecide } from '../errors.ts';
import { type AskedDecision, type AskingContext, contentOf } from './asked.ts';
import { type DecisionPreview, previewOf } from './preview.ts';

/** Who decides, when and why. */
export interface Signing {
  readonly by: string;
  readonly at: Date;
  readonly why?: string | undefined;
}

export interface MadeDecision extends NumberedDecision {
  /** Papers of which a link changed. */
  readonly papers: number;
  /** Of the graph that obeys it. */
  readonly revision: number;
}

/** Throws as `contentOf`, and NOTHING_TO_DECIDE where all is so already. */
export async function decide(
  asked: AskedDecision,
  signing: Signing,
  context: AskingContext,
): Promise<MadeDecision> {
  const decision = await signed(asked, signing, context);
  const { papers, revision } = await curate(context.store, [decision], { onIdle: refuse });
  const { decisions } = await context.store.loadDecisions();
  const number = decisions.findIndex(({ id }) => id === decision.id) + 1;
  return { number, decision, papers, revision };
}

/** The same without making it. */
export async function preview(
  asked: AskedDecision,
  signing: Signing,
  context: AskingContext,
): Promise<DecisionPreview> {
  const decision = await signed(asked, signing, context);
  const recounted: RecountedPaper[] = [];
  const onPapers = (papers: readonly RecountedPaper[]) => recounted.push(...papers);
  const options = { onPapers, onIdle: refuse, keepFrom: Number.POSITIVE_INFINITY };
  const plan = await planCuration(context.store, [decision], options);
  return previewOf(decision, plan, recounted, context);
}

async function signed(
  asked: AskedDecision,
  signing: Signing,
  context: AskingContext,
): Promise<Decision> {
  const decision = signDecision(await contentOf(asked, context), signing);
  if (isFault(decision)) throw badInput(`${decision.message} Found: ${decision.actual}.`);
  return decision;
}

function refuse([first]: readonly IdleDecision[]): void {
  if (first !== undefined) throw nothingToDecide(first.reason);
}

// A decision that was asked for: previewed, or made.
import { curate } from '../../curate.ts';
import { planCuration } from '../../curation/plan-curation.ts';
import type { IdleDecision } from '../../decisions/curation.ts';
import { isFault, signDecision } from '../../decisions/decision-line.ts';
import type { NumberedDecision } from '../../graph/decisions.ts';
import type { Decision } from '../../model/decision.ts';
import { badInput, nothingToDecide } from '../errors.ts';
import { type AskedDecision, type AskingContext, contentOf } from './asked.ts';
import { LinkPreviews } from './link-previews.ts';
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

/** Few, so that other requests have their turn between. */
const PAPERS_AT_ONCE = 100;

/** Throws as `contentOf`, and NOTHING_TO_DECIDE where all is so already. */
export async function decide(
  asked: AskedDecision,
  signing: Signing,
  context: AskingContext,
): Promise<MadeDecision> {
  const decision = await signed(asked, signing, context);
  const { papers, revision } = await curate(context.store, [decision], {
    onIdle: refuse,
    partSize: PAPERS_AT_ONCE,
  });
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
  const links = new LinkPreviews();
  const plan = await planCuration(context.store, [decision], {
    onPapers: (papers) => links.add(papers),
    onIdle: refuse,
    partSize: PAPERS_AT_ONCE,
    keepFrom: Number.POSITIVE_INFINITY,
  });
  return previewOf(decision, plan, links, context);
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

// Decisions in, a graph that obeys them out: each change of the log, links and all, is one revision.
import { setTimeout } from 'node:timers/promises';
import { type PlanOptions, planCuration } from './curation/plan-curation.ts';
import type { IdleDecision } from './decisions/curation.ts';
import { RevisionConflict } from './errors.ts';
import type { DecisionReader, DecisionWriter } from './graph/decisions.ts';
import type { Decision } from './model/decision.ts';

export interface CurateOutcome {
  /** Appended to the log; those that it held already are not. */
  readonly added: readonly Decision[];
  /** Papers of which a link changed. */
  readonly papers: number;
  /** Of the added ones, those that do nothing. */
  readonly idle: readonly IdleDecision[];
  readonly revision: number;
}

const ATTEMPTS = 12;
/** Milliseconds after the first loss; doubled with each further one, up to the longest. */
const SHORTEST_PAUSE = 20;
const LONGEST_PAUSE = 2_000;

/**
 * Appends decisions, in their order, and lets the graph obey them, after those that a killed process was at. Throws
 * RevisionConflict where others never let it through.
 */
export async function curate(
  store: DecisionReader & DecisionWriter,
  decisions: readonly Decision[],
  options: PlanOptions = {},
): Promise<CurateOutcome> {
  await resumeCuration(store, options, new Set(decisions.map(({ id }) => id)));
  return await append(store, decisions, options);
}

/** Finishes what a killed process was at; undefined where there is nothing. `except`: decisions that are made anyway. */
export async function resumeCuration(
  store: DecisionReader & DecisionWriter,
  options: PlanOptions = {},
  except: ReadonlySet<string> = new Set(),
): Promise<CurateOutcome | undefined> {
  const staging = await store.findStaging();
  if (staging === undefined || staging.decisions.every(({ id }) => except.has(id)))
    return undefined;
  const { onIdle: _refuses, onPapers: _others, ...rest } = options;
  return await append(store, staging.decisions, rest);
}

async function append(
  store: DecisionReader & DecisionWriter,
  decisions: readonly Decision[],
  options: PlanOptions,
): Promise<CurateOutcome> {
  for (let attempt = 1; ; attempt++) {
    const { added, idle, change, states, papers } = await planCuration(store, decisions, options);
    const outcome = { added, papers, idle };
    if (added.length === 0) return { ...outcome, revision: states.revision };
    try {
      return { ...outcome, revision: await store.curate(change) };
    } catch (error) {
      if (!(error instanceof RevisionConflict) || attempt === ATTEMPTS) throw error;
      await setTimeout(Math.min(SHORTEST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE));
    }
  }
}

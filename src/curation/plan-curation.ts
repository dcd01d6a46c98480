// What decisions would change: the log as it is and as it would be, and the papers between.
import { redirectedSlugs } from '../decisions/compare.ts';
import { curateLexicon } from '../decisions/curate-lexicon.ts';
import type { IdleDecision } from '../decisions/curation.ts';
import { foldDecisions } from '../decisions/fold.ts';
import { StoreError } from '../errors.ts';
import type { CurationChange, Relisting } from '../graph/curation-change.ts';
import type { DecisionLog, DecisionReader } from '../graph/decisions.ts';
import { joinParts, type LogStates } from '../graph/plan/curation.ts';
import type { Decision } from '../model/decision.ts';
import { type PartOptions, type PartStore, planParts } from './parts.ts';
import { planStanding } from './standing.ts';

export interface CurationPlan {
  readonly change: CurationChange;
  readonly states: LogStates;
  /** Decisions that the log does not hold yet. */
  readonly added: readonly Decision[];
  /** Of these, those that do nothing. */
  readonly idle: readonly IdleDecision[];
  /** Papers of which a link changes. */
  readonly papers: number;
}

export interface PlanOptions extends PartOptions {
  /** Told before the papers are looked at; may throw where that is not worth the while. */
  readonly onIdle?: (idle: readonly IdleDecision[]) => void;
}

/** Nothing is changed, but for what the store keeps of a large plan. */
export async function planCuration(
  store: PartStore,
  decisions: readonly Decision[],
  options: PlanOptions = {},
): Promise<CurationPlan> {
  const log = await store.loadDecisions();
  const added = unknownTo(log, decisions);
  const states = statesOf(log, added);
  const ids = new Set(added.map(({ id }) => id));
  const idle = states.after.idle.filter(({ id }) => ids.has(id));
  options.onIdle?.(idle);
  const standing = await planStanding(store, states);
  if (standing !== undefined) options.onPapers?.(standing.recounted);
  const parts = await planParts(store, states, added, { ...options, except: standing?.keys });
  const relisting = await relistingOf(store, states);
  const change = joinParts(parts, states, added, { relisting, papers: standing?.change });
  const relinked = parts.reduce((sum, part) => sum + part.relinked, 0);
  const papers = relinked + (standing?.recounted.length ?? 0);
  return { change, states, added, idle, papers };
}

function unknownTo({ decisions: log }: DecisionLog, decisions: readonly Decision[]): Decision[] {
  const known = new Set(log.map(({ id }) => id));
  return [...new Map(decisions.map((decision) => [decision.id, decision])).values()].filter(
    ({ id }) => !known.has(id),
  );
}

function statesOf(
  { revision, decisions: log }: DecisionLog,
  added: readonly Decision[],
): LogStates {
  const before = foldDecisions(log);
  const after = added.length === 0 ? before : foldDecisions([...log, ...added]);
  return { revision, log, before, after };
}

/** Undefined where no concept that the lexicon speaks of is gone or back. */
async function relistingOf(
  store: DecisionReader,
  { before, after }: LogStates,
): Promise<Relisting | undefined> {
  const redirected = redirectedSlugs(before, after);
  if (redirected.length === 0) return undefined;
  const { entries, listed } = await store.loadKeptLexicon();
  if (entries === undefined && listed.length > 0) throw lexiconNotKept();
  const listing = new Set(entries?.map(({ slug }) => slug));
  if (entries === undefined || !redirected.some((slug) => listing.has(slug))) return undefined;
  return { concepts: curateLexicon(entries, after), before: listed };
}

function lexiconNotKept(): StoreError {
  return new StoreError(
    'LEXICON_NOT_KEPT',
    'The store lists a lexicon that it does not keep: an older Paperloom wrote it.',
    'Any run of paperloom ingest or paperloom reextract writes it anew; then decide again.',
  );
}

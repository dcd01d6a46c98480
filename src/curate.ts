// Decisions in, a graph that obeys them out: each change of the log, links and all, is one revision.
import { setTimeout } from 'node:timers/promises';
import { redirectedSlugs } from './decisions/compare.ts';
import { curateLexicon } from './decisions/curate-lexicon.ts';
import type { IdleDecision } from './decisions/curation.ts';
import { foldDecisions } from './decisions/fold.ts';
import { RevisionConflict, StoreError } from './errors.ts';
import type { CurationChange, Relisting } from './graph/curation-change.ts';
import type { DecisionLog, DecisionReader, DecisionWriter } from './graph/decisions.ts';
import {
  CurationDraft,
  concernedSlugs,
  type LogStates,
  type RecountedPaper,
} from './graph/plan/curation.ts';
import type { Slug } from './model/concept.ts';
import type { Decision } from './model/decision.ts';
import { uidOf } from './model/slug.ts';

export interface CurateOptions {
  /** Called with the papers looked at so far. */
  readonly onProgress?: (papers: number) => void;
  /** May throw where what is planned should not be done. */
  readonly onPlan?: (plan: CurationPlan) => void;
}

export interface CurateOutcome {
  /** Appended to the log; those that it held already are not. */
  readonly added: readonly Decision[];
  /** Papers of which a link changed. */
  readonly papers: number;
  /** Of the added ones, those that do nothing. */
  readonly idle: readonly IdleDecision[];
  readonly revision: number;
}

export interface CurationPlan {
  readonly change: CurationChange;
  readonly states: LogStates;
  /** Decisions that the log does not hold yet. */
  readonly added: readonly Decision[];
  /** Of these, those that do nothing. */
  readonly idle: readonly IdleDecision[];
}

export interface PlanOptions extends CurateOptions {
  /** Called with the papers of which a link changes, a page at a time. */
  readonly onPapers?: (papers: readonly RecountedPaper[]) => void;
}

/** Papers looked at in one statement. */
const PAPERS_AT_ONCE = 1_000;
const ATTEMPTS = 12;
/** Milliseconds after the first loss; doubled with each further one, up to the longest. */
const SHORTEST_PAUSE = 20;
const LONGEST_PAUSE = 2_000;

/** Appends decisions, in their order, and lets the graph obey them. Throws RevisionConflict where others never let it through. */
export async function curate(
  store: DecisionReader & DecisionWriter,
  decisions: readonly Decision[],
  options: CurateOptions = {},
): Promise<CurateOutcome> {
  for (let attempt = 1; ; attempt++) {
    const plan = await planCuration(store, decisions, options);
    const { added, idle, change, states } = plan;
    const outcome = { added, papers: change.recounted.length, idle };
    options.onPlan?.(plan);
    if (added.length === 0) return { ...outcome, revision: states.revision };
    try {
      return { ...outcome, revision: await store.curate(change) };
    } catch (error) {
      if (!(error instanceof RevisionConflict) || attempt === ATTEMPTS) throw error;
      await setTimeout(Math.min(SHORTEST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE));
    }
  }
}

/** What decisions would change, without changing it. */
export async function planCuration(
  store: DecisionReader,
  decisions: readonly Decision[],
  { onProgress, onPapers }: PlanOptions = {},
): Promise<CurationPlan> {
  const log = await store.loadDecisions();
  const added = unknownTo(log, decisions);
  const states = statesOf(log, added);
  const draft = new CurationDraft(states.after);
  let looked = 0;
  for (const slug of concernedSlugs(states)) {
    for await (const page of concernedPages(store, slug)) {
      const recounted = draft.add(page);
      onPapers?.(recounted);
      looked += page.length;
      onProgress?.(looked);
    }
  }
  const ids = new Set(added.map(({ id }) => id));
  return {
    change: draft.finish(states, added, await relistingOf(store, states)),
    states,
    added,
    idle: states.after.idle.filter(({ id }) => ids.has(id)),
  };
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

async function* concernedPages(store: DecisionReader, slug: Slug) {
  const uid = uidOf(slug);
  let after: string | undefined;
  do {
    const page = await store.findConcerned(uid, after, PAPERS_AT_ONCE);
    yield page;
    after = page.length < PAPERS_AT_ONCE ? undefined : page.at(-1)?.sortKey;
  } while (after !== undefined);
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

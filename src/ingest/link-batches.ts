// Prepared batches in, committed ones out: each is joined with what is stored, planned and applied. While one is written the
// next is planned, where they share no paper.
import { curatorOf } from '../decisions/curator.ts';
import { foldDecisions } from '../decisions/fold.ts';
import { RevisionConflict } from '../errors.ts';
import { changesGraph, type GraphChange } from '../graph/change.ts';
import { type PaperOutcome, planChange } from '../graph/plan.ts';
import { probeOf } from '../graph/probe.ts';
import type { GraphStore } from '../graph/store.ts';
import type { StoredPaper } from '../graph/stored-paper.ts';
import type { PackedMentions } from '../model/mention-codec.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import { titleHashOf } from '../papers/hashes.ts';
import { heldReading } from '../papers/held-reading.ts';
import { joinRecords } from '../papers/join.ts';
import { showPapers } from '../papers/show.ts';
import type { Batch } from './batches.ts';
import { Footprints } from './footprints.ts';
import { type BatchOutcome, outcomeOf } from './outcome.ts';
import { type ExtractionTools, extractAll, type PreparedBatch } from './prepare-batch.ts';
import { toStore } from './to-store.ts';

/** Another writer may commit in between; each loss means that one other batch got through. */
const ATTEMPTS = 100;

export interface LinkedBatch {
  readonly batch: Batch;
  readonly outcome: BatchOutcome;
}

/** What the store knew, what shall stand there, and the difference. */
interface PlannedBatch {
  readonly related: PreparedBatch['related'];
  readonly papers: readonly Paper[];
  readonly change: GraphChange;
  readonly outcomes: readonly PaperOutcome[];
}

/** In their order; each is given when it is committed. */
export async function* linkBatches(
  batches: AsyncIterable<PreparedBatch>,
  store: GraphStore,
  tools: ExtractionTools,
): AsyncGenerator<LinkedBatch> {
  const footprints = new Footprints();
  let writing: Promise<LinkedBatch & { readonly asPlanned: boolean }> | undefined;
  try {
    for await (const batch of batches) {
      const ahead = await planAhead(batch, footprints, store, tools);
      const before = await writing;
      if (before?.asPlanned === false) footprints.forget();
      const isStale = ahead === undefined || before?.asPlanned === false;
      const planned = isStale ? await planNow(batch, store, tools) : ahead;
      leaveFootprint(planned, footprints);
      writing = commit(batch, planned, store, tools);
      // Its failure is met when it is waited for, not as an unhandled rejection in between.
      writing.catch(() => undefined);
      if (before !== undefined) yield before;
    }
    if (writing !== undefined) yield await writing;
  } finally {
    // Whoever leaves early, or fails to prepare, leaves no write behind.
    await writing?.catch(() => undefined);
  }
}

/** While the batch before is written; undefined where that may concern this one. */
async function planAhead(
  prepared: PreparedBatch,
  footprints: Footprints,
  store: GraphStore,
  tools: ExtractionTools,
): Promise<PlannedBatch | undefined> {
  const { revision, papers } = prepared.related;
  const next = footprints.nextFor(revision, recordsOf(prepared), papers);
  return next === undefined
    ? undefined
    : planBatch(prepared, { revision: next, papers }, store, tools);
}

async function planNow(
  prepared: PreparedBatch,
  store: GraphStore,
  tools: ExtractionTools,
): Promise<PlannedBatch> {
  return planBatch(prepared, await freshRelated(prepared, store), store, tools);
}

async function planBatch(
  prepared: PreparedBatch,
  related: PreparedBatch['related'],
  store: GraphStore,
  tools: ExtractionTools,
): Promise<PlannedBatch> {
  const papers = joinWithStored(prepared, related.papers);
  const extracted = await mentionsOf(papers, prepared, related.papers, tools);
  const after = papers.map((paper) => toStore(paper, extracted, tools.fingerprint));
  // What is decided later moves the revision, so that the change fails and is planned again.
  const { decisions } = await store.loadDecisions();
  const curator = curatorOf(foldDecisions(decisions));
  return { related, papers, ...planChange(related, after, prepared.batch.progress, curator) };
}

function leaveFootprint({ related, papers, change }: PlannedBatch, footprints: Footprints): void {
  const records = [...related.papers, ...papers].flatMap((paper) => paper.records);
  const { basedOn } = change;
  footprints.add(basedOn, changesGraph(change) ? basedOn + 1 : basedOn, records);
}

/** `asPlanned`: nobody else wrote in between. */
async function commit(
  prepared: PreparedBatch,
  first: PlannedBatch,
  store: GraphStore,
  tools: ExtractionTools,
): Promise<LinkedBatch & { readonly asPlanned: boolean }> {
  let planned = first;
  for (let attempt = 1; ; attempt++) {
    try {
      await store.apply(planned.change);
      const { related, papers, outcomes } = planned;
      const { batch } = prepared;
      const outcome = outcomeOf(batch, related.papers, papers, outcomes);
      return { batch, outcome, asPlanned: attempt === 1 };
    } catch (error) {
      if (!(error instanceof RevisionConflict) || attempt === ATTEMPTS) throw error;
      planned = await planNow(prepared, store, tools);
    }
  }
}

/** What the preparation found, unless something was committed since. */
async function freshRelated(prepared: PreparedBatch, store: GraphStore) {
  if ((await store.revision()) === prepared.related.revision) return prepared.related;
  return await store.findRelated(
    probeOf(recordsOf(prepared).map((record) => ({ record, titleHash: titleHashOf(record) }))),
  );
}

function recordsOf({ batch }: PreparedBatch): PaperRecord[] {
  return batch.records.map(({ record }) => record);
}

/** A record read again takes the place of the stored one, or of one read before it in the batch. */
function joinWithStored(
  { batch }: PreparedBatch,
  stored: readonly StoredPaper[],
): readonly Paper[] {
  const records = new Map<string, PaperRecord>();
  for (const paper of stored) for (const record of paper.records) records.set(record.id, record);
  for (const { record } of batch.records)
    records.set(record.id, heldReading(records.get(record.id), record));
  return showPapers(joinRecords([...records.values()]));
}

/** By hash of the text: extracted ahead, stored from before, or extracted now. */
async function mentionsOf(
  papers: readonly Paper[],
  prepared: PreparedBatch,
  stored: readonly StoredPaper[],
  tools: ExtractionTools,
): Promise<ReadonlyMap<string, PackedMentions>> {
  const known = new Map(prepared.mentions);
  for (const paper of stored) {
    if (paper.fingerprint === tools.fingerprint) known.set(paper.textHash, paper.mentions);
  }
  const shown = papers.map((paper) => paper.shown);
  const missing = await extractAll(shown, new Set(known.keys()), tools);
  for (const [hash, mentions] of missing) known.set(hash, mentions);
  return known;
}

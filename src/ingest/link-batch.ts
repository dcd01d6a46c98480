// A prepared batch in, a committed one out: joins its records with the stored ones, plans the change, applies it.
import { mentionCurator } from '../decisions/curate-mentions.ts';
import { foldDecisions } from '../decisions/fold.ts';
import { RevisionConflict } from '../errors.ts';
import { planChange } from '../graph/plan.ts';
import { probeOf } from '../graph/probe.ts';
import type { GraphStore, StoredPaper } from '../graph/store.ts';
import type { PackedMentions } from '../model/mention-codec.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import { titleHashOf } from '../papers/hashes.ts';
import { heldReading } from '../papers/held-reading.ts';
import { joinRecords } from '../papers/join.ts';
import { showPapers } from '../papers/show.ts';
import { type BatchOutcome, outcomeOf } from './outcome.ts';
import { type ExtractionTools, extractAll, type PreparedBatch } from './prepare-batch.ts';
import { toStore } from './to-store.ts';

/** Another writer may commit in between; each loss means that one other batch got through. */
const ATTEMPTS = 100;

export async function linkBatch(
  prepared: PreparedBatch,
  store: GraphStore,
  tools: ExtractionTools,
): Promise<BatchOutcome> {
  for (let attempt = 1; ; attempt++) {
    const related = await freshRelated(prepared, store);
    const papers = joinWithStored(prepared, related.papers);
    const extracted = await mentionsOf(papers, prepared, related.papers, tools);
    const after = papers.map((paper) => toStore(paper, extracted, tools.fingerprint));
    // Read after the revision that is planned on: what was decided since lets the change fail.
    const { decisions } = await store.loadDecisions();
    const curate = mentionCurator(foldDecisions(decisions));
    const { change, outcomes } = planChange(related, after, prepared.batch.progress, curate);
    try {
      await store.apply(change);
      return outcomeOf(prepared.batch, related.papers, papers, outcomes);
    } catch (error) {
      if (!(error instanceof RevisionConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** What the preparation found, unless something was committed since. */
async function freshRelated(prepared: PreparedBatch, store: GraphStore) {
  if ((await store.revision()) === prepared.related.revision) return prepared.related;
  const records = prepared.batch.records.map(({ record }) => record);
  return await store.findRelated(
    probeOf(records.map((record) => ({ record, titleHash: titleHashOf(record) }))),
  );
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

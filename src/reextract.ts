// Stored papers in, the same papers extracted by the present extractor out: nothing is read from files.
import { setTimeout } from 'node:timers/promises';
import { curatorOf } from './decisions/curator.ts';
import { foldDecisions } from './decisions/fold.ts';
import { RevisionConflict } from './errors.ts';
import { type PaperToStore, planChange } from './graph/plan.ts';
import type { GraphStore } from './graph/store.ts';
import type { StoredPaper } from './graph/stored-paper.ts';
import { type ExtractionTools, extractAll } from './ingest/prepare-batch.ts';
import { toStore } from './ingest/to-store.ts';
import type { LexiconConcept } from './model/concept.ts';
import type { PackedMentions } from './model/mention-codec.ts';
import { showPaper } from './papers/show.ts';

export interface ReextractTools extends ExtractionTools {
  readonly concepts: readonly LexiconConcept[];
  /** Called after each commit with the papers done. */
  readonly onProgress?: (papers: number) => void;
  readonly signal?: AbortSignal;
  /** Papers of one transaction at most; 1,000 by default. */
  readonly batchSize?: number;
  /** Lets so many milliseconds pass; a test hands in its own. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const BATCH = 1_000;
/** Losses in a row after which another process is taken never to let this one through. */
const ATTEMPTS = 12;
/** Milliseconds after the first loss; doubled with each further one, up to the longest. */
const SHORTEST_PAUSE = 20;
const LONGEST_PAUSE = 2_000;

/**
 * Gives the number of papers extracted again. Those done are no longer stale, so an interrupted run goes on where it
 * stood. Where another process commits in between, it is tried again after a growing pause with half the papers, and
 * no text is extracted twice: what must fit between two commits of the other is soon short. Throws RevisionConflict
 * where a dozen attempts in a row do not.
 */
export async function reextractStale(store: GraphStore, tools: ReextractTools): Promise<number> {
  const { batchSize = BATCH, wait = pauseUnless(tools.signal) } = tools;
  await store.syncLexicon(tools.concepts, tools.fingerprint);
  const extracted: Extracted = new Map();
  let done = 0;
  let losses = 0;
  let size = batchSize;
  while (tools.signal?.aborted !== true) {
    const revision = await store.revision();
    const papers = await store.findStale(tools.fingerprint, undefined, size);
    if (papers.length === 0) return done;
    const after = await extractAgain(papers, extracted, tools);
    const { decisions } = await store.loadDecisions();
    const curator = curatorOf(foldDecisions(decisions));
    try {
      await store.apply(planChange({ revision, papers }, after, [], curator).change);
      for (const { textHash } of after) extracted.delete(textHash);
      done += papers.length;
      losses = 0;
      size = Math.min(2 * size, batchSize);
      tools.onProgress?.(done);
    } catch (error) {
      losses++;
      if (!(error instanceof RevisionConflict) || losses === ATTEMPTS) throw error;
      size = Math.max(1, Math.floor(size / 2));
      await wait(Math.min(SHORTEST_PAUSE * 2 ** (losses - 1), LONGEST_PAUSE));
    }
  }
  return done;
}

/** Mentions by hash of the text, of papers that are not committed yet. */
type Extracted = Map<string, PackedMentions>;

/** Texts that are known from an attempt before are not extracted again; those that are new become known. */
async function extractAgain(
  stored: readonly StoredPaper[],
  known: Extracted,
  tools: ReextractTools,
): Promise<readonly PaperToStore[]> {
  const shown = stored.map(({ records }) => showPaper(records).shown);
  const found = await extractAll(shown, new Set(known.keys()), tools);
  for (const [hash, mentions] of found) known.set(hash, mentions);
  return stored.map(({ key, keys, records }) =>
    toStore({ ...showPaper(records), key, keys }, known, tools.fingerprint),
  );
}

/** Ends early, without a failure, where the signal is given. */
function pauseUnless(signal: AbortSignal | undefined): (milliseconds: number) => Promise<void> {
  return (milliseconds) =>
    setTimeout(milliseconds, undefined, signal && { signal }).catch((error: unknown) => {
      if (signal?.aborted !== true) throw error;
    });
}

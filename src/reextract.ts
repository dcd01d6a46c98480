// Stored papers in, the same papers extracted by the present extractor out: nothing is read from files.

import { RevisionConflict } from './errors.ts';
import { type PaperToStore, planChange } from './graph/plan.ts';
import type { GraphStore, StoredPaper } from './graph/store.ts';
import { type ExtractionTools, extractAll } from './ingest/prepare-batch.ts';
import type { LexiconConcept } from './model/concept.ts';
import { NO_MENTIONS } from './model/mention-codec.ts';
import { textHashOf, titleHashOf } from './papers/hashes.ts';
import { showPaper } from './papers/show.ts';

export interface ReextractTools extends ExtractionTools {
  readonly concepts: readonly LexiconConcept[];
  /** Called after each commit with the papers done. */
  readonly onProgress?: (papers: number) => void;
  readonly signal?: AbortSignal;
}

/** Papers of one transaction. */
const BATCH = 1_000;

/** Gives the number of papers extracted again. Those done are no longer stale, so an interrupted run goes on where it stood. */
export async function reextractStale(store: GraphStore, tools: ReextractTools): Promise<number> {
  await store.syncLexicon(tools.concepts, tools.fingerprint);
  let done = 0;
  while (tools.signal?.aborted !== true) {
    const revision = await store.revision();
    const papers = await store.findStale(tools.fingerprint, undefined, BATCH);
    if (papers.length === 0) return done;
    const after = await extractAgain(papers, tools);
    try {
      await store.apply(planChange({ revision, papers }, after).change);
      done += papers.length;
      tools.onProgress?.(done);
    } catch (error) {
      if (!(error instanceof RevisionConflict)) throw error;
    }
  }
  return done;
}

async function extractAgain(
  stored: readonly StoredPaper[],
  tools: ReextractTools,
): Promise<readonly PaperToStore[]> {
  const papers = stored.map(({ key, keys, records }) => ({ ...showPaper(records), key, keys }));
  const mentions = await extractAll(
    papers.map((paper) => paper.shown),
    new Set(),
    tools,
  );
  return papers.map((paper) => {
    const hash = textHashOf(paper.shown);
    return {
      paper,
      mentions: mentions.get(hash) ?? NO_MENTIONS,
      textHash: hash,
      fingerprint: tools.fingerprint,
      titleHashes: paper.records.map(titleHashOf),
    };
  });
}

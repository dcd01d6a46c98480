// What a batch of papers changes in a graph: pure, from what is stored and what should be. Equal papers change nothing.
import { type Curator, NO_CURATOR } from '../decisions/curator.ts';
import type { PackedMentions } from '../model/mention-codec.ts';
import type { Paper, PaperKey, Standing } from '../model/paper.ts';
import type { GraphChange } from './change.ts';
import { ChangeDraft } from './plan/draft.ts';
import { matchSuccessors } from './plan/successors.ts';
import type { IngestProgress, StoredPaper } from './stored-paper.ts';

/** A paper as it should stand in the graph. */
export interface PaperToStore {
  readonly paper: Paper;
  readonly mentions: PackedMentions;
  /** Hash of the text the mentions were extracted from. */
  readonly textHash: string;
  /** Of the extractor that made the mentions. */
  readonly fingerprint: string;
  /** Of each of `paper.records`, in the same order: hash of the folded title. */
  readonly titleHashes: readonly string[];
}

/**
 * `added`: new to the graph; `reextracted`: the same paper, read by another extractor; `changed`: anything else that is
 * stored of it differs, a joined record included; `unchanged`: nothing is written.
 */
export type PaperStatus = 'added' | 'changed' | 'reextracted' | 'unchanged';

export interface PaperOutcome {
  readonly key: PaperKey;
  readonly status: PaperStatus;
  readonly standing: Standing;
  /** Records that joined: all but the first of a new paper, those not stored before of a known one. */
  readonly merged: number;
  /** Stored papers it took over. */
  readonly absorbed: readonly PaperKey[];
}

export interface Plan {
  readonly change: GraphChange;
  /** One a paper, in order of `after`. */
  readonly outcomes: readonly PaperOutcome[];
}

/**
 * `before`: what GraphWriter.findRelated gave. `after`: the papers of the batch, whole, with all records they now have;
 * keys are unique in it. Stored papers that share no key and no record with it stay as they are; of those that do, every
 * record is in `after`, in one paper or another: a plan moves records and never drops one. `progress` is committed with the change, `curator` tells what decisions
 * make of papers and mentions, at the revision of `before`.
 * Linear in mentions, quadratic in the concepts of one paper.
 */
export function planChange(
  before: { readonly revision: number; readonly papers: readonly StoredPaper[] },
  after: readonly PaperToStore[],
  progress: readonly IngestProgress[] = [],
  curator: Curator = NO_CURATOR,
): Plan {
  const draft = new ChangeDraft(before.papers, after, curator);
  const outcomes = matchSuccessors(before.papers, after).map((step) => draft.add(step));
  return { change: draft.finish(before.revision, progress), outcomes };
}

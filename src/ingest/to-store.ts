// A joined paper and what was extracted from its texts in, the paper as the store takes it out.
import type { PaperToStore } from '../graph/plan.ts';
import { NO_MENTIONS, type PackedMentions } from '../model/mention-codec.ts';
import type { Paper } from '../model/paper.ts';
import { textHashOf, titleHashOf } from '../papers/hashes.ts';

/** `extracted` holds mentions by the hash of the texts they are of. */
export function toStore(
  paper: Paper,
  extracted: ReadonlyMap<string, PackedMentions>,
  fingerprint: string,
): PaperToStore {
  const hash = textHashOf(paper.shown);
  return {
    paper,
    mentions: extracted.get(hash) ?? NO_MENTIONS,
    textHash: hash,
    fingerprint,
    titleHashes: paper.records.map(titleHashOf),
  };
}

// What a log of decisions says of single papers, as those ask who write them.
import type { PackedMentions } from '../model/mention-codec.ts';
import type { PaperKey } from '../model/paper.ts';
import { mentionCurator } from './curate-mentions.ts';
import { type Curation, isDeleted } from './curation.ts';

export interface Curator {
  /** What a paper's mentions count for, with all keys that lead to it: as extracted, unless decisions say otherwise. */
  readonly curate: (mentions: PackedMentions, keys: readonly PaperKey[]) => PackedMentions;
  /** Whether a decision keeps the paper out. */
  readonly isDeleted: (paper: Parameters<typeof isDeleted>[1]) => boolean;
}

/** Where nothing was decided. */
export const NO_CURATOR: Curator = { curate: (mentions) => mentions, isDeleted: () => false };

export function curatorOf(curation: Curation): Curator {
  return {
    curate: mentionCurator(curation),
    isDeleted: (paper) => isDeleted(curation, paper),
  };
}

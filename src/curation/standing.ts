// Papers that leave the graph, or come back, where decisions about papers begin or cease to hold.
import { changedDeletions } from '../decisions/compare.ts';
import { curatorOf } from '../decisions/curator.ts';
import type { GraphChange } from '../graph/change.ts';
import type { DecisionReader } from '../graph/decisions.ts';
import type { LogStates, RecountedPaper } from '../graph/plan/curation.ts';
import { type PaperToStore, planChange } from '../graph/plan.ts';
import { isCounted } from '../graph/sort-key.ts';
import type { StoredPaper } from '../graph/stored-paper.ts';
import { NO_MENTIONS } from '../model/mention-codec.ts';
import type { PaperKey } from '../model/paper.ts';
import { showPaper } from '../papers/show.ts';

export interface StandingPlan {
  readonly change: GraphChange;
  /** Keys of all papers that were looked at: they are planned whole, whatever else is decided of what they mention. */
  readonly keys: ReadonlySet<PaperKey>;
  /** Those of which links come or go. */
  readonly recounted: readonly RecountedPaper[];
}

/**
 * Undefined where no decision about a paper begins or ceases to hold. All papers that leave or come back are held at once, with
 * their records: memory grows with the deletions of one change.
 */
export async function planStanding(
  store: Pick<DecisionReader, 'findPapersCalled'>,
  { revision, before, after }: LogStates,
): Promise<StandingPlan | undefined> {
  const called = changedDeletions(before, after);
  if (called.keys.size + called.recordIds.size === 0) return undefined;
  const papers = await store.findPapersCalled({
    keys: [...called.keys].sort(),
    recordIds: [...called.recordIds].sort(),
  });
  const curator = curatorOf(after);
  const { change, outcomes } = planChange({ revision, papers }, papers.map(asStored), [], curator);
  const recounted = papers.flatMap((paper, i): RecountedPaper[] => {
    const counted = outcomes[i]?.standing === 'counted';
    if (counted === isCounted(paper.sortKey)) return [];
    const { key, title } = paper;
    const mentions = curator.curate(paper.mentions, paper.keys);
    return [
      {
        key,
        title,
        ...(counted
          ? { before: NO_MENTIONS, after: mentions }
          : { before: paper.mentions, after: NO_MENTIONS }),
      },
    ];
  });
  return { change, keys: new Set(papers.map(({ key }) => key)), recounted };
}

/** As the extractor that read it left it: a stale paper stays stale. */
function asStored({ key, keys, records, titleHashes, ...read }: StoredPaper): PaperToStore {
  const paper = { ...showPaper(records), key, keys };
  const hashes = new Map(records.map(({ id }, i) => [id, titleHashes[i] ?? '']));
  return {
    paper,
    mentions: read.mentions,
    textHash: read.textHash,
    fingerprint: read.fingerprint,
    titleHashes: paper.records.map(({ id }) => hashes.get(id) ?? ''),
  };
}

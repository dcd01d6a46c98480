// Which stored paper lives on in which paper of a batch: papers join, split and take stronger keys.
import type { PaperKey } from '../../model/paper.ts';
import type { PaperToStore } from '../plan.ts';
import type { StoredPaper } from '../stored-paper.ts';

/** A paper of the batch with the stored papers it continues. */
export interface Succession {
  readonly after: PaperToStore;
  /** The stored paper it is; undefined for a new one. */
  readonly stored: StoredPaper | undefined;
  /** Stored papers it takes over. */
  readonly absorbed: readonly StoredPaper[];
}

/**
 * A stored paper lives on in the paper that bears its key, else in one that answers to it, else in one that holds its
 * shown record, else any of its records. Of several stored papers the one with the same key, else the strongest key,
 * stays. Stored papers that share nothing with the batch are left alone. Order of `after` is kept.
 */
export function matchSuccessors(
  before: readonly StoredPaper[],
  after: readonly PaperToStore[],
): Succession[] {
  const find = successorFinder(after);
  const predecessors = new Map<PaperKey, StoredPaper[]>();
  for (const stored of before) {
    const successor = find(stored);
    if (successor === undefined) continue;
    predecessors.set(successor, [...(predecessors.get(successor) ?? []), stored]);
  }
  return after.map((next) => {
    const [stored, ...absorbed] = (predecessors.get(next.paper.key) ?? []).sort((x, y) =>
      compareStrength(next.paper.key, x.key, y.key),
    );
    return { after: next, stored, absorbed };
  });
}

function successorFinder(
  after: readonly PaperToStore[],
): (stored: StoredPaper) => PaperKey | undefined {
  const byOwnKey = new Set<PaperKey>();
  const byKey = new Map<PaperKey, PaperKey>();
  const byRecord = new Map<string, PaperKey>();
  for (const { paper } of after) {
    byOwnKey.add(paper.key);
    for (const key of paper.keys) keepSmallest(byKey, key, paper.key);
    for (const record of paper.records) keepSmallest(byRecord, record.id, paper.key);
  }
  return (stored) => {
    if (byOwnKey.has(stored.key)) return stored.key;
    const ids = [stored.shownRecordId, ...stored.records.map((record) => record.id)];
    const holder = ids.find((id) => byRecord.has(id));
    return byKey.get(stored.key) ?? (holder === undefined ? undefined : byRecord.get(holder));
  };
}

function keepSmallest<K>(map: Map<K, PaperKey>, name: K, key: PaperKey): void {
  const known = map.get(name);
  if (known === undefined || key < known) map.set(name, key);
}

/** `arxiv:` sorts before `doi:` before `text:`, which is their order of strength. */
function compareStrength(own: PaperKey, x: PaperKey, y: PaperKey): number {
  if (x === own || y === own) return x === own ? -1 : 1;
  return x < y ? -1 : 1;
}

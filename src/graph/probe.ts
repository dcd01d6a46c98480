// Identities of records as a store looks them up: whoever shares one may be the same paper.
import type { PaperRecord } from '../model/paper.ts';
import type { RelatedProbe } from './stored-paper.ts';

/** A record with the hash of its folded title. */
export interface HashedRecord {
  readonly record: PaperRecord;
  readonly titleHash: string;
}

/** `source:own id`, null where the source has none. */
export function ownIdOf(record: PaperRecord): string | null {
  return record.ownId === undefined ? null : `${record.source}:${record.ownId}`;
}

/** All identities of the records, each once. */
export function probeOf(records: Iterable<HashedRecord>): RelatedProbe {
  const sets = {
    recordIds: new Set<string>(),
    arxiv: new Set<string>(),
    doi: new Set<string>(),
    ownIds: new Set<string>(),
    titleHashes: new Set<string>(),
  };
  for (const { record, titleHash } of records) {
    sets.recordIds.add(record.id);
    sets.titleHashes.add(titleHash);
    if (record.arxiv !== undefined) sets.arxiv.add(record.arxiv);
    if (record.doi !== undefined) sets.doi.add(record.doi);
    const own = ownIdOf(record);
    if (own !== null) sets.ownIds.add(own);
  }
  return {
    recordIds: [...sets.recordIds],
    arxiv: [...sets.arxiv],
    doi: [...sets.doi],
    ownIds: [...sets.ownIds],
    titleHashes: [...sets.titleHashes],
  };
}

/** What of `next` was not asked for in `asked`. */
export function newIn(next: RelatedProbe, asked: RelatedProbe): RelatedProbe {
  return {
    recordIds: without(next.recordIds, asked.recordIds),
    arxiv: without(next.arxiv, asked.arxiv),
    doi: without(next.doi, asked.doi),
    ownIds: without(next.ownIds, asked.ownIds),
    titleHashes: without(next.titleHashes, asked.titleHashes),
  };
}

export function isEmptyProbe(probe: RelatedProbe): boolean {
  return Object.values(probe).every((list: readonly string[]) => list.length === 0);
}

function without(list: readonly string[], known: readonly string[]): string[] {
  const set = new Set(known);
  return list.filter((item) => !set.has(item));
}

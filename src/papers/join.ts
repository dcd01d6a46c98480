// Records in, papers out: which records tell of the same paper. Pure, and the same whatever the order of the records.
import type { PaperRecord } from '../model/paper.ts';
import { foldedTitleOf } from './hashes.ts';
import { type Groups, openGroups } from './join/groups.ts';
import { isSameText, type JoinText, joinTextOf } from './join/same-text.ts';
import { compareShown } from './shown-order.ts';

/** What a record shares with others of its paper whatever their texts say, strongest first. */
const IDENTITIES: readonly ((record: PaperRecord) => string | undefined)[] = [
  (record) => record.id,
  (record) => record.arxiv,
  (record) => record.doi,
];

/**
 * The partition of records into papers, each group in showing order, groups in the order of their first records.
 * Two records are one paper if they share an arXiv id or a DOI, or a source's own id and title or abstract; if one of them has neither arXiv
 * id nor DOI, also if their titles and abstracts agree. A group never holds two arXiv ids or two DOIs: what comes
 * first in showing order is joined first, and what no longer fits stays apart. Every record is in one group, but of
 * records with one id and different content, such as an edited line, only the first in showing order is kept.
 *
 * Linear, but for records with one title, which are compared pair by pair where one of them has no identifier.
 */
export function joinRecords(records: readonly PaperRecord[]): readonly (readonly PaperRecord[])[] {
  const sorted = withoutRivals([...records].sort(compareShown));
  const groups = openGroups(sorted);
  for (const identify of IDENTITIES) joinByIdentity(sorted, groups, identify);
  joinByOwnId(sorted, groups);
  for (const places of placesByTitle(sorted)) joinByText(sorted, groups, places);
  return groups.list();
}

function withoutRivals(sorted: readonly PaperRecord[]): readonly PaperRecord[] {
  const first = new Map<string, PaperRecord>();
  return sorted.filter((record) => {
    const known = first.get(record.id);
    if (known) return compareShown(known, record) === 0;
    first.set(record.id, record);
    return true;
  });
}

function joinByIdentity(
  records: readonly PaperRecord[],
  groups: Groups,
  identify: (record: PaperRecord) => string | undefined,
): void {
  /** Places of records that could not be joined with each other, under the identity they share. */
  const apart = new Map<string, number[]>();
  records.forEach((record, place) => {
    const identity = identify(record);
    if (identity === undefined) return;
    const others = apart.get(identity);
    if (!others) apart.set(identity, [place]);
    else if (!others.some((other) => groups.unite(other, place))) others.push(place);
  });
}

/** Files may number alike what is not alike: under one own id, either the titles or the abstracts must agree. */
function joinByOwnId(records: readonly PaperRecord[], groups: Groups): void {
  const byOwnId = Map.groupBy(
    records.keys().filter((place) => records[place]?.ownId !== undefined),
    (place) => `${records[place]?.source} ${records[place]?.ownId}`,
  );
  for (const places of byOwnId.values()) {
    for (const [i, place] of places.entries()) {
      for (const other of places.slice(0, i)) {
        const [one, two] = [records[other], records[place]];
        if (one && two && !groups.areOne(other, place) && isEdit(one, two)) {
          groups.unite(other, place);
        }
      }
    }
  }
}

function isEdit(one: PaperRecord, two: PaperRecord): boolean {
  return foldedTitleOf(one) === foldedTitleOf(two) || isSameText(joinTextOf(one), joinTextOf(two));
}

/** Records with one folded title, where at least one has no identifier and so may be joined by text. */
function placesByTitle(records: readonly PaperRecord[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  records.forEach((record, place) => {
    const title = foldedTitleOf(record) || record.sourceTitle.trim();
    const block = blocks.get(title);
    if (block) block.push(place);
    else blocks.set(title, [place]);
  });
  return [...blocks.values()].filter((block) => block.length > 1);
}

function joinByText(
  records: readonly PaperRecord[],
  groups: Groups,
  places: readonly number[],
): void {
  const texts = new Map<number, JoinText>();
  const textOf = (place: number): JoinText | undefined => {
    const record = records[place];
    if (!texts.has(place) && record) texts.set(place, joinTextOf(record));
    return texts.get(place);
  };
  for (const place of places) {
    if (!isTextOnly(records[place])) continue;
    for (const other of places) {
      if (groups.areOne(place, other)) continue;
      const [one, two] = [textOf(place), textOf(other)];
      if (one && two && isSameText(one, two)) groups.unite(place, other);
    }
  }
}

function isTextOnly(record: PaperRecord | undefined): boolean {
  return record?.arxiv === undefined && record?.doi === undefined;
}

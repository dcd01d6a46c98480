// Records in, papers out: which records tell of the same paper. Pure, and the same whatever the order of the records.
import type { PaperRecord } from '../model/paper.ts';
import { foldedTitleOf } from './hashes.ts';
import { type Groups, openGroups } from './join/groups.ts';
import { joinLikeTexts, type OnCompare } from './join/join-like-texts.ts';
import { type JoinText, joinTextOf } from './join/same-text.ts';
import { compareShown } from './shown-order.ts';

/** What a record shares with others of its paper whatever their texts say, strongest first. */
const IDENTITIES: readonly ((record: PaperRecord) => string | undefined)[] = [
  (record) => record.id,
  (record) => record.arxiv,
  (record) => record.doi,
];

/**
 * The partition of records into papers, each group in showing order, groups in the order of their first records.
 * Two records are one paper if they share an arXiv id or a DOI, or a source's own id and title or abstract; if one of
 * them has neither arXiv id nor DOI, also if their titles and abstracts agree. A group never holds two arXiv ids or two DOIs: what comes
 * first in showing order is joined first, and what no longer fits stays apart. Every record is in one group, but of
 * records with one id and different content, such as an edited line, only the first in showing order is kept.
 *
 * Near linear, also where many records bear one title or one number: see `joinLikeTexts`. `onCompare` is told of each
 * comparison of two abstracts.
 */
export function joinRecords(
  records: readonly PaperRecord[],
  onCompare: OnCompare = () => undefined,
): readonly (readonly PaperRecord[])[] {
  const sorted = withoutRivals([...records].sort(compareShown));
  const groups = openGroups(sorted);
  for (const identify of IDENTITIES) joinByIdentity(sorted.entries(), groups, identify);
  const textOf = textsOf(sorted);
  const joinLike = (places: readonly number[], looks: (place: number) => boolean) =>
    joinLikeTexts({ places, textOf, looks }, groups, onCompare);
  // Files may number alike what is not alike: under one own id the titles, or else the abstracts, must agree.
  for (const places of placesBy(sorted, ownIdOf)) {
    joinByIdentity(entriesAt(sorted, places), groups, titleOf);
    joinLike(places, () => true);
  }
  for (const places of placesBy(sorted, titleOf))
    joinLike(places, (place) => isTextOnly(sorted[place]));
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
  records: Iterable<readonly [place: number, record: PaperRecord]>,
  groups: Groups,
  identify: (record: PaperRecord) => string | undefined,
): void {
  /** Places of records that could not be joined with each other, under the identity they share. */
  const apart = new Map<string, number[]>();
  for (const [place, record] of records) {
    const identity = identify(record);
    if (identity === undefined) continue;
    const others = apart.get(identity);
    if (!others) apart.set(identity, [place]);
    else if (!others.some((other) => groups.unite(other, place))) others.push(place);
  }
}

function* entriesAt(records: readonly PaperRecord[], places: readonly number[]) {
  for (const place of places) {
    const record = records[place];
    if (record) yield [place, record] as const;
  }
}

/** Records that share something, each block by places ascending, where there are two at least. */
function placesBy(
  records: readonly PaperRecord[],
  nameOf: (record: PaperRecord) => string | undefined,
): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  records.forEach((record, place) => {
    const name = nameOf(record);
    if (name === undefined) return;
    const block = blocks.get(name);
    if (block) block.push(place);
    else blocks.set(name, [place]);
  });
  return [...blocks.values()].filter((block) => block.length > 1);
}

function ownIdOf({ source, ownId }: PaperRecord): string | undefined {
  return ownId === undefined ? undefined : `${source} ${ownId}`;
}

function titleOf(record: PaperRecord): string {
  return foldedTitleOf(record) || record.sourceTitle.trim();
}

/** Abstracts prepared for comparing when they are first asked for: one value for each text. */
function textsOf(records: readonly PaperRecord[]): (place: number) => JoinText {
  const byPlace = new Map<number, JoinText>();
  const byFold = new Map<string, JoinText>();
  return (place) => {
    const known = byPlace.get(place);
    if (known) return known;
    const made = joinTextOf(records[place]?.sourceAbstract ?? '');
    const text = byFold.get(made.folded) ?? made;
    byFold.set(made.folded, text);
    byPlace.set(place, text);
    return text;
  };
}

function isTextOnly(record: PaperRecord | undefined): boolean {
  return record?.arxiv === undefined && record?.doi === undefined;
}

// MENTIONS edges as they are written.
import type { ConceptUid } from '../../model/concept.ts';
import type { MentionRow } from '../change.ts';
import { datePlaceOf } from '../sort-key.ts';
import type { DatedText } from './link-draft.ts';
import type { Edge } from './links.ts';

/** By concept: where the earliest dated of these edges comes among all dates. */
export function firstDates(mentions: readonly MentionRow[]): Map<ConceptUid, string> {
  const firsts = new Map<ConceptUid, string>();
  for (const { uid, sortKey } of mentions) {
    const date = datePlaceOf(sortKey);
    const known = firsts.get(uid);
    if (date !== null && (known === undefined || date < known)) firsts.set(uid, date);
  }
  return firsts;
}

export function mentionRow(uid: ConceptUid, text: DatedText, edge: Edge): MentionRow {
  const { key, sortKey, dateFrom, dateTo } = text;
  return { uid, paper: key, sortKey, dateFrom, dateTo, ...edge };
}

export function byUidAndSortKey(
  x: { uid: ConceptUid; sortKey: string },
  y: { uid: ConceptUid; sortKey: string },
): number {
  return x.uid - y.uid || (x.sortKey < y.sortKey ? -1 : x.sortKey > y.sortKey ? 1 : 0);
}

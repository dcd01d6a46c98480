// What of a paper differs between what is stored and what should be: the questions a plan asks.
import type { PaperRow } from '../change.ts';
import type { PaperStatus } from '../plan.ts';
import type { StoredPaper } from '../stored-paper.ts';
import type { Edge } from './links.ts';
import type { Succession } from './successors.ts';

/** `joined`: a record or a key of the paper changes; `sameMentions`: what was extracted is what is stored. */
export function statusOf(
  { stored, absorbed }: Succession,
  row: PaperRow,
  joined: boolean,
  sameMentions: boolean,
): PaperStatus {
  if (stored === undefined) return 'added';
  const { fingerprint } = row;
  const isSame = isSameRow({ ...stored, fingerprint }, row) && !joined && absorbed.length === 0;
  if (!isSame) return 'changed';
  return sameMentions && stored.fingerprint === fingerprint ? 'unchanged' : 'reextracted';
}

/** Whether the row says what is stored, but for the mentions. */
export function isSameRow(stored: StoredPaper, row: PaperRow): boolean {
  return (
    stored.key === row.key &&
    stored.sortKey === row.sortKey &&
    stored.viewHash === row.viewHash &&
    stored.textHash === row.textHash &&
    stored.fingerprint === row.fingerprint &&
    stored.shownRecordId === row.shownRecordId
  );
}

/** Whether equal mentions make equal edges and show equal forms. */
export function isSamePlaceAndText(stored: StoredPaper, row: PaperRow): boolean {
  return (
    stored.sortKey === row.sortKey && stored.title === row.title && stored.abstract === row.abstract
  );
}

export function isSameEdge(x: Edge | undefined, y: Edge): boolean {
  return x?.count === y.count && x.confidence === y.confidence && x.introduces === y.introduces;
}

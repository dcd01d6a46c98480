// A record read twice: which of its readings holds. Pure; for the same source and id.
import type { PaperRecord } from '../model/paper.ts';

/**
 * The later reading, so that an edit takes effect, but for a year that a page leaves out: there a year settled by
 * `--as-of` holds against one that a page settled, and of two that pages settled the later one, a known one before
 * none. A page is younger than every year it spells, so what it settles is the earliest year that it can be: on two
 * pages the later of the two is the earliest that both can be, whichever was read first.
 */
export function heldReading(before: PaperRecord | undefined, read: PaperRecord): PaperRecord {
  if (before?.yearBy === undefined || read.yearBy !== 'page') return read;
  if (before.yearBy === 'as-of') return before;
  return dayOf(before) > dayOf(read) ? before : read;
}

function dayOf({ published }: PaperRecord): string {
  return published.on ?? '';
}

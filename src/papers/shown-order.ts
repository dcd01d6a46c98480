// Which record of a paper is shown: a fixed order of records, the same whatever came first.
import { compareCodePoints } from '../model/order.ts';
import { type PaperRecord, SOURCES } from '../model/paper.ts';

/** Stronger source, whole before truncated, newest version, then id; equal only for equal records. */
export function compareShown(a: PaperRecord, b: PaperRecord): number {
  return (
    SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
    Number(a.truncated) - Number(b.truncated) ||
    compareCodePoints(b.version, a.version) ||
    compareCodePoints(a.id, b.id) ||
    compareContent(a, b)
  );
}

/** Of two records with one id, as when a line was edited: their content, field by field in the order of names. */
function compareContent(a: PaperRecord, b: PaperRecord): number {
  return a === b ? 0 : compareCodePoints(contentOf(a), contentOf(b));
}

function contentOf(record: PaperRecord): string {
  return JSON.stringify(Object.entries(record).sort(([a], [b]) => compareCodePoints(a, b)));
}

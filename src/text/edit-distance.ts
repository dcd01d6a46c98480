// How far two words are apart in letters.

/**
 * Letters to add, drop or change, and neighbours to exchange: Frederick Damerau, "A technique for computer detection and
 * correction of spelling errors", 1964, restricted to one exchange a place; in the table of Wagner and Fischer 1974. Cost
 * the product of the lengths.
 */
export function editDistance(a: string, b: string): number {
  return lastRow(a, b)[b.length] ?? 0;
}

/** The same between what was typed and the beginning of a name that is nearest to it: 1 for `trasf` and `transformer`. */
export function prefixDistance(typed: string, name: string): number {
  return Math.min(...lastRow(typed, name.slice(0, 2 * typed.length)));
}

/** Distances of the whole of `a` to all beginnings of `b`. */
function lastRow(a: string, b: string): number[] {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchange = isExchange ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row;
}

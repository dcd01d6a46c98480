// A word and the words that are known in, the known one it was probably meant to be out.

/** Nothing where the closest differs in more than a third of its letters. Ties go to the first. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    const most = Math.min(least - 1, Math.floor(Math.max(wanted.length, each.length) / 3));
    if (Math.abs(each.length - wanted.length) > most) continue;
    const distance = editDistance(wanted, each.toLowerCase());
    if (distance > most) continue;
    best = each;
    least = distance;
  }
  return best;
}

/**
 * Letters to add, drop or change, and neighbours to exchange: Frederick Damerau, "A technique for computer detection and
 * correction of spelling errors", 1964, restricted to one exchange a place; in the table of Wagner and Fischer 1974. Cost
 * the product of the lengths.
 */
function editDistance(a: string, b: string): number {
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
  return row[b.length] ?? 0;
}

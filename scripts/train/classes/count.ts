// Folded texts in, how often each word stands beside the commonest words out, as positive pointwise mutual information.

/** A sparse matrix by rows: row i holds columns[starts[i]..starts[i+1]] with their values. */
export interface Sparse {
  readonly rows: number;
  readonly width: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

export interface WordContexts {
  /** Words in order of their count, then of their letters. */
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly contexts: Sparse;
}

const MIN_COUNT = 8;
const CONTEXT_WORDS = 1500;
const OFFSETS = [-2, -1, 1, 2];

export function countContexts(texts: readonly (readonly string[])[]): WordContexts {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= MIN_COUNT)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const index = new Map(kept.map(([word], i) => [word, i]));
  const pairs = countPairs(texts, index);
  return {
    words: kept.map(([word]) => word),
    counts: kept.map(([, count]) => count),
    contexts: mutualInformation(pairs, kept.length),
  };
}

/** Keys are word * width + column. */
function countPairs(
  texts: readonly (readonly string[])[],
  index: ReadonlyMap<string, number>,
): Map<number, number> {
  const width = OFFSETS.length * CONTEXT_WORDS;
  const pairs = new Map<number, number>();
  for (const text of texts) {
    const ids = text.map((word) => index.get(word) ?? -1);
    ids.forEach((word, i) => {
      if (word < 0) return;
      OFFSETS.forEach((offset, o) => {
        const beside = ids[i + offset] ?? -1;
        if (beside < 0 || beside >= CONTEXT_WORDS) return;
        const key = word * width + o * CONTEXT_WORDS + beside;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      });
    });
  }
  return pairs;
}

/** Church and Hanks, "Word association norms, mutual information, and lexicography", 1990; negative values are left out. */
function mutualInformation(pairs: ReadonlyMap<number, number>, rows: number): Sparse {
  const width = OFFSETS.length * CONTEXT_WORDS;
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(width);
  let total = 0;
  for (const [key, count] of pairs) {
    const row = Math.floor(key / width);
    rowSums[row] = (rowSums[row] ?? 0) + count;
    columnSums[key % width] = (columnSums[key % width] ?? 0) + count ** 0.75;
    total += count ** 0.75;
  }
  const kept = [...pairs]
    .map(([key, count]) => {
      const expected = (rowSums[Math.floor(key / width)] ?? 1) * (columnSums[key % width] ?? 1);
      return [key, Math.log((count * total) / expected)] as const;
    })
    .filter(([, value]) => value > 0)
    .sort(([a], [b]) => a - b);
  const starts = new Int32Array(rows + 1);
  for (const [key] of kept) {
    const row = Math.floor(key / width) + 1;
    starts[row] = (starts[row] ?? 0) + 1;
  }
  for (let i = 0; i < rows; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  return {
    rows,
    width,
    starts,
    columns: Int32Array.from(kept, ([key]) => key % width),
    values: Float32Array.from(kept, ([, value]) => value),
  };
}

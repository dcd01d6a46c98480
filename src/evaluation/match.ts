// Two lists and a relation in, a largest matching out: each side is matched at most once.
// Augmenting paths; C. Berge, "Two theorems in graph theory", PNAS 1957. The lists of one paper are short.

/** For each of `right` the index of its partner in `left`, or -1. Cost at most left * left * right comparisons. */
export function matchPairs<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  meets: (left: Left, right: Right) => boolean,
): readonly number[] {
  const edges = left.map((one) => right.flatMap((other, r) => (meets(one, other) ? [r] : [])));
  const partners = right.map(() => -1);
  for (const l of left.keys()) augment(l, edges, partners, new Set());
  return partners;
}

/** Finds a place for `l`, moving those who stand in its way where they have another. */
function augment(
  l: number,
  edges: readonly (readonly number[])[],
  partners: number[],
  tried: Set<number>,
): boolean {
  for (const r of edges[l] ?? []) {
    if (tried.has(r)) continue;
    tried.add(r);
    const holder = partners[r] ?? -1;
    if (holder >= 0 && !augment(holder, edges, partners, tried)) continue;
    partners[r] = l;
    return true;
  }
  return false;
}

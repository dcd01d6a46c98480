// The tags of the sequence tagger: outside, and for each kind its first and its further pieces.

/** Outside of every entity. */
export const OUTSIDE = 0;

/** How many tags there are for so many kinds. */
export function tagCount(kinds: number): number {
  return 1 + 2 * kinds;
}

/** The tag of an entity's first piece. */
export function beginOf(kind: number): number {
  return 1 + 2 * kind;
}

/** The tag of its further pieces; it follows only the first or a further piece of the same kind. */
export function insideOf(kind: number): number {
  return 2 + 2 * kind;
}

/** Whether the tag may follow the other. */
export function mayFollow(before: number, tag: number): boolean {
  return tag === OUTSIDE || tag % 2 === 1 || before === tag || before === tag - 1;
}

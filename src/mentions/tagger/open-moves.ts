// Moves to the tags that may follow any: OUTSIDE and the first pieces of each kind. They are most of a chain's work, and
// are taken a block at a time, so that no sum waits for another.
import { beginOf, OUTSIDE, tagCount } from './tags.ts';

/** Tags of a block: with five kinds all of those that may follow any. */
const BLOCK = 6;

/** How many numbers hold one for each tag that may follow any, in whole blocks. */
export function openWidth(kinds: number): number {
  return BLOCK * Math.ceil((kinds + 1) / BLOCK);
}

/** `moves` as Transitions has them; given by block, then by the tag before, with zeros to fill the last block. */
export function readOpenMoves(moves: Float64Array, kinds: number): Float64Array {
  const tags = tagCount(kinds);
  const open = new Float64Array(tags * openWidth(kinds));
  for (let i = 0; i <= kinds; i++) {
    const tag = i === 0 ? OUTSIDE : beginOf(i - 1);
    const place = i % BLOCK;
    for (let before = 0; before < tags; before++)
      open[(i - place) * tags + before * BLOCK + place] = moves[before * tags + tag] ?? 0;
  }
  return open;
}

/** Writes into `opened` what comes to the tags that may follow any: in order, from the mass of each tag before. */
export function comeToOpen(open: Float64Array, masses: Float64Array, opened: Float64Array): void {
  const tags = masses.length;
  for (let first = 0; first < opened.length; first += BLOCK) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    for (let s = 0; s < tags; s++) {
      const mass = masses[s] ?? 0;
      const row = first * tags + s * BLOCK;
      a += mass * (open[row] ?? 0);
      b += mass * (open[row + 1] ?? 0);
      c += mass * (open[row + 2] ?? 0);
      d += mass * (open[row + 3] ?? 0);
      e += mass * (open[row + 4] ?? 0);
      f += mass * (open[row + 5] ?? 0);
    }
    opened[first] = a;
    opened[first + 1] = b;
    opened[first + 2] = c;
    opened[first + 3] = d;
    opened[first + 4] = e;
    opened[first + 5] = f;
  }
}

/** Adds to the `tags` sums that begin at `at` what they get back from the tags that may follow any, `opened` in order. */
export function addFromOpen(
  open: Float64Array,
  opened: Float64Array,
  sums: Float64Array,
  at: number,
  tags: number,
): void {
  for (let first = 0; first < opened.length; first += BLOCK) {
    const a = opened[first] ?? 0;
    const b = opened[first + 1] ?? 0;
    const c = opened[first + 2] ?? 0;
    const d = opened[first + 3] ?? 0;
    const e = opened[first + 4] ?? 0;
    const f = opened[first + 5] ?? 0;
    for (let s = 0; s < tags; s++) {
      const row = first * tags + s * BLOCK;
      const early = a * (open[row] ?? 0) + b * (open[row + 1] ?? 0) + c * (open[row + 2] ?? 0);
      const late = d * (open[row + 3] ?? 0) + e * (open[row + 4] ?? 0) + f * (open[row + 5] ?? 0);
      sums[at + s] = (sums[at + s] ?? 0) + (early + late);
    }
  }
}

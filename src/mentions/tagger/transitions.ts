// Transition weights in, what a move from one tag to another multiplies a sequence by out.
import { readOpenMoves } from './open-moves.ts';
import { mayFollow, tagCount } from './tags.ts';

export interface Transitions {
  /** exp of the weights, 0 where one tag may not follow the other: before * tags + tag. */
  readonly moves: Float64Array;
  /** Of them those to the tags that may follow any: see open-moves.ts. */
  readonly open: Float64Array;
}

/** `weights` as the model has them: before * tags + tag. */
export function readTransitions(weights: Float32Array | Float64Array, kinds: number): Transitions {
  const tags = tagCount(kinds);
  const moves = new Float64Array(tags * tags);
  for (let before = 0; before < tags; before++) {
    for (let tag = 0; tag < tags; tag++) {
      const at = before * tags + tag;
      moves[at] = mayFollow(before, tag) ? Math.exp(weights[at] ?? 0) : 0;
    }
  }
  return { moves, open: readOpenMoves(moves, kinds) };
}

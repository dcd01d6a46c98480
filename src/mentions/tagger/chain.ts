// A linear-chain conditional random field over tags: forward and backward sums, scaled at each piece (Lafferty,
// McCallum and Pereira, "Conditional random fields", ICML 2001; Rabiner, "A tutorial on hidden Markov models", 1989).
import { sumWidth } from './packed-sums.ts';
import { beginOf, insideOf, OUTSIDE, tagCount } from './tags.ts';
import { readTransitions } from './transitions.ts';

/** Less is handed on to no neighbour: most pieces are plainly outside, and cost little. */
const NEGLIGIBLE = 1e-7;

/** Sums for one text. Arrays are reused: they hold until the next `run`. */
export class Chain {
  readonly kinds: number;
  readonly tags: number;
  /** As Transitions has them. */
  moves: Float64Array = new Float64Array(0);
  into: Float64Array = new Float64Array(0);
  /** exp of the emission sums, scaled by their largest at each piece: piece * tags + tag. */
  potentials = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** Sum of the forward row before it was scaled to 1. */
  scales = new Float64Array(0);
  length = 0;
  /** Of one piece, unpacked. */
  readonly steps: Int32Array;

  constructor(kinds: number) {
    this.kinds = kinds;
    this.tags = tagCount(kinds);
    this.steps = new Int32Array(2 * sumWidth(this.tags));
  }

  setTransitions(weights: Float32Array | Float64Array): void {
    ({ moves: this.moves, into: this.into } = readTransitions(weights, this.tags));
  }

  /** As `run`, from packed sums (packed-sums.ts) that begin at `start`; `powers` are e to the minus so many steps. */
  runPacked(sums: Int32Array, start: number, length: number, powers: Float64Array): void {
    this.#reserve(length);
    const { tags, potentials, steps } = this;
    const width = steps.length >> 1;
    const least = powers.length - 1;
    for (let i = 0; i < length; i++) {
      let top = -1e9;
      for (let k = 0; k < width; k++) {
        const packed = sums[start + i * width + k] ?? 0;
        const low = (packed << 16) >> 16;
        const high = (packed - low) >> 16;
        steps[2 * k] = low;
        steps[2 * k + 1] = high;
        if (low > top && 2 * k < tags) top = low;
        if (high > top && 2 * k + 1 < tags) top = high;
      }
      for (let t = 0; t < tags; t++) {
        const below = top - (steps[t] ?? 0);
        potentials[i * tags + t] = powers[below < least ? below : least] ?? 0;
      }
    }
    this.#runForward();
    this.#runBackward();
  }

  /** Works out both sums from emission sums, `tags` a piece. */
  run(emissions: Float32Array | Float64Array, length: number): void {
    this.#reserve(length);
    const { tags, potentials } = this;
    for (let i = 0; i < length; i++) {
      const at = i * tags;
      let top = emissions[at] ?? 0;
      for (let t = 1; t < tags; t++) top = Math.max(top, emissions[at + t] ?? 0);
      for (let t = 0; t < tags; t++) potentials[at + t] = Math.exp((emissions[at + t] ?? 0) - top);
    }
    this.#runForward();
    this.#runBackward();
  }

  #reserve(length: number): void {
    this.length = length;
    if (this.scales.length >= length) return;
    const size = Math.max(512, length * 2);
    this.potentials = new Float64Array(size * this.tags);
    this.forward = new Float64Array(size * this.tags);
    this.backward = new Float64Array(size * this.tags);
    this.scales = new Float64Array(size);
  }

  /** What has come to a tag is handed on to those that may follow it. */
  #runForward(): void {
    const { tags, moves, potentials, forward, scales, length } = this;
    forward.fill(0, 0, length * tags);
    for (let i = 0; i < length; i++) {
      const at = i * tags;
      // Before the first piece all is outside.
      const before = i === 0 ? 1 : tags;
      for (let s = 0; s < before; s++) {
        const mass = i === 0 ? 1 : (forward[at - tags + s] ?? 0);
        if (mass <= NEGLIGIBLE) continue;
        const row = s * tags;
        forward[at] = (forward[at] ?? 0) + mass * (moves[row] ?? 0);
        for (let t = 1; t < tags; t += 2)
          forward[at + t] = (forward[at + t] ?? 0) + mass * (moves[row + t] ?? 0);
        if (s === OUTSIDE) continue;
        const inside = s % 2 === 1 ? s + 1 : s;
        forward[at + inside] = (forward[at + inside] ?? 0) + mass * (moves[row + inside] ?? 0);
      }
      let sum = 0;
      for (let t = 0; t < tags; t++) {
        const mass = (forward[at + t] ?? 0) * (potentials[at + t] ?? 0);
        forward[at + t] = mass;
        sum += mass;
      }
      scales[i] = sum;
      const share = 1 / sum;
      for (let t = 0; t < tags; t++) forward[at + t] = (forward[at + t] ?? 0) * share;
    }
  }

  /** What follows from a tag is handed back to those that it may follow. */
  #runBackward(): void {
    const { tags, into, backward, potentials, scales, length } = this;
    backward.fill(0, 0, length * tags);
    for (let t = 0; t < tags; t++) backward[(length - 1) * tags + t] = 1;
    for (let i = length - 2; i >= 0; i--) {
      const at = i * tags;
      const next = at + tags;
      const share = 1 / (scales[i + 1] ?? 1);
      for (let t = 0; t < tags; t++) {
        const mass = (backward[next + t] ?? 0) * (potentials[next + t] ?? 0) * share;
        if (mass <= NEGLIGIBLE) continue;
        const row = t * tags;
        if (t === OUTSIDE || t % 2 === 1) {
          for (let s = 0; s < tags; s++)
            backward[at + s] = (backward[at + s] ?? 0) + mass * (into[row + s] ?? 0);
        } else {
          backward[at + t - 1] = (backward[at + t - 1] ?? 0) + mass * (into[row + t - 1] ?? 0);
          backward[at + t] = (backward[at + t] ?? 0) + mass * (into[row + t] ?? 0);
        }
      }
    }
  }

  /** Probability of the tag at the piece. */
  marginal(piece: number, tag: number): number {
    const at = piece * this.tags + tag;
    return (this.forward[at] ?? 0) * (this.backward[at] ?? 0);
  }

  /** Probability that an entity of the kind begins at the piece and has at least `size` pieces. */
  reach(from: number, size: number, kind: number): number {
    const last = from + size - 1;
    return (
      this.#pathTo(from, last, kind) *
      (this.backward[last * this.tags + tagAt(from, last, kind)] ?? 0)
    );
  }

  /** Probability that an entity of the kind takes exactly the pieces from..to. */
  spanProbability(from: number, to: number, kind: number): number {
    const { tags, moves, potentials, backward, scales } = this;
    const inside = insideOf(kind);
    const tag = tagAt(from, to - 1, kind);
    const path = this.#pathTo(from, to - 1, kind);
    let exit = backward[(to - 1) * tags + tag] ?? 0;
    if (to < this.length) {
      const at = to * tags + inside;
      exit -=
        ((moves[tag * tags + inside] ?? 0) * (potentials[at] ?? 0) * (backward[at] ?? 0)) /
        (scales[to] ?? 1);
    }
    return path * Math.max(0, exit);
  }

  /** Forward sum of the one path of the kind's tags from the piece to the other. */
  #pathTo(from: number, last: number, kind: number): number {
    const { tags, moves, potentials, scales } = this;
    const inside = insideOf(kind);
    let tag = beginOf(kind);
    let path = this.forward[from * tags + tag] ?? 0;
    for (let i = from + 1; i <= last; i++) {
      path *=
        ((moves[tag * tags + inside] ?? 0) * (potentials[i * tags + inside] ?? 0)) /
        (scales[i] ?? 1);
      tag = inside;
    }
    return path;
  }
}

function tagAt(from: number, piece: number, kind: number): number {
  return piece === from ? beginOf(kind) : insideOf(kind);
}

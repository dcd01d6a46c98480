// A linear-chain conditional random field over tags: forward and backward sums, scaled at each piece (Lafferty,
// McCallum and Pereira, "Conditional random fields", ICML 2001; Rabiner, "A tutorial on hidden Markov models", 1989).
import { addFromOpen, comeToOpen, openWidth } from './open-moves.ts';
import { sumWidth } from './packed-sums.ts';
import { beginOf, insideOf, OUTSIDE, tagCount } from './tags.ts';
import { readTransitions } from './transitions.ts';

/** Less is handed on to no neighbour. */
const NEGLIGIBLE = 1e-7;

/** Sums for one text. Arrays are reused: they hold until the next `run`. */
export class Chain {
  readonly kinds: number;
  readonly tags: number;
  /** As Transitions has them. */
  moves: Float64Array = new Float64Array(0);
  open: Float64Array = new Float64Array(0);
  /** exp of the emission sums, scaled by their largest at each piece: piece * tags + tag. */
  potentials = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** Sum of the forward row before it was scaled to 1. */
  scales = new Float64Array(0);
  length = 0;
  /** Of one piece, unpacked. */
  readonly steps: Int32Array;
  /** Of one piece: what each tag hands on, less than NEGLIGIBLE being nothing; and of the tags that may follow any. */
  readonly masses: Float64Array;
  readonly opened: Float64Array;

  constructor(kinds: number) {
    this.kinds = kinds;
    this.tags = tagCount(kinds);
    this.steps = new Int32Array(2 * sumWidth(this.tags));
    this.masses = new Float64Array(this.tags);
    this.opened = new Float64Array(openWidth(kinds));
  }

  setTransitions(weights: Float32Array | Float64Array): void {
    ({ moves: this.moves, open: this.open } = readTransitions(weights, this.kinds));
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

  /** What has come to the tags before is handed on to those that may follow them. */
  #runForward(): void {
    const { tags, moves, open, potentials, forward, scales, length, masses, opened } = this;
    // Before the first piece all is outside.
    masses.fill(0);
    masses[OUTSIDE] = 1;
    for (let i = 0; i < length; i++) {
      const at = i * tags;
      comeToOpen(open, masses, opened);
      let sum = 0;
      for (let t = 0; t < tags; t++) {
        const isInside = t > OUTSIDE && t % 2 === 0;
        const begun = isInside ? (masses[t - 1] ?? 0) * (moves[(t - 1) * tags + t] ?? 0) : 0;
        const came = isInside
          ? begun + (masses[t] ?? 0) * (moves[t * tags + t] ?? 0)
          : (opened[(t + 1) >> 1] ?? 0);
        const mass = came * (potentials[at + t] ?? 0);
        forward[at + t] = mass;
        sum += mass;
      }
      scales[i] = sum;
      const share = 1 / sum;
      for (let t = 0; t < tags; t++) {
        const mass = (forward[at + t] ?? 0) * share;
        forward[at + t] = mass;
        masses[t] = mass > NEGLIGIBLE ? mass : 0;
      }
    }
  }

  /** What follows from a tag is handed back to those that it may follow. */
  #runBackward(): void {
    const { tags, moves, open, backward, potentials, scales, length, masses, opened } = this;
    backward.fill(1, Math.max(0, length - 1) * tags, length * tags);
    for (let i = length - 2; i >= 0; i--) {
      const at = i * tags;
      const next = at + tags;
      const share = 1 / (scales[i + 1] ?? 1);
      for (let t = 0; t < tags; t++) {
        const mass = (backward[next + t] ?? 0) * (potentials[next + t] ?? 0) * share;
        masses[t] = mass > NEGLIGIBLE ? mass : 0;
        if (t === OUTSIDE || t % 2 === 1) opened[(t + 1) >> 1] = masses[t] ?? 0;
      }
      backward[at] = 0;
      for (let t = insideOf(0); t < tags; t += 2) {
        const mass = masses[t] ?? 0;
        backward[at + t - 1] = mass * (moves[(t - 1) * tags + t] ?? 0);
        backward[at + t] = mass * (moves[t * tags + t] ?? 0);
      }
      addFromOpen(open, opened, backward, at, tags);
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

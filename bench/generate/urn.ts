// An urn of things that are the likelier drawn the oftener they were: few are common, most are rare, and new ones never cease.
// Pitman and Yor: The two-parameter Poisson-Dirichlet distribution derived from a stable subordinator (1997).
import type { Frequencies } from './distribution.ts';

/** Of the numbers that are met, the share met once only, at most: above, nothing would ever be common. */
const LARGEST_DISCOUNT = 0.95;
const BISECTIONS = 60;

/** Things are whole numbers from 0 on, in the order of their first draw. */
export class Urn {
  readonly #discount: number;
  readonly #strength: number;
  /** All draws so far: the thing, doubled, and 1 more where it was its first. */
  #draws = new Int32Array(1024);
  #size = 0;
  #distinct = 0;

  /** Like draws that were counted: with as many, the same number of different things is expected. */
  constructor(like: Frequencies) {
    this.#discount = Math.min(like.single / Math.max(like.distinct, 1), LARGEST_DISCOUNT);
    this.#strength = strengthOf(like, this.#discount);
  }

  /** Constant time, whatever was drawn before. What is refused is drawn anew, and a new thing never is refused. */
  draw(random: () => number, isRefused: (thing: number) => boolean): number {
    for (;;) {
      const fresh = this.#strength + this.#discount * this.#distinct;
      if (random() * (this.#strength + this.#size) < fresh) {
        const thing = this.#distinct++;
        this.#add(2 * thing + 1);
        return thing;
      }
      const thing = this.#again(random);
      if (isRefused(thing)) continue;
      this.#add(2 * thing);
      return thing;
    }
  }

  /** Something drawn before: the weight of a thing of n draws is n - discount. */
  #again(random: () => number): number {
    for (;;) {
      const past = this.#draws[Math.floor(random() * this.#size)] ?? 0;
      const isFirst = past % 2 === 1;
      if (!isFirst || random() >= this.#discount) return past >> 1;
    }
  }

  #add(draw: number): void {
    if (this.#size === this.#draws.length) {
      const larger = new Int32Array(2 * this.#size);
      larger.set(this.#draws);
      this.#draws = larger;
    }
    this.#draws[this.#size++] = draw;
  }
}

/** Found by halving: the expected number of different things grows with it. */
function strengthOf({ draws, distinct }: Frequencies, discount: number): number {
  let [low, high] = [1e-3, 1e9];
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = Math.sqrt(low * high);
    if (expectedDistinct(draws, discount, middle) < distinct) low = middle;
    else high = middle;
  }
  return high;
}

/** Each draw brings something new with probability (strength + discount * distinct) / (strength + drawn). */
function expectedDistinct(draws: number, discount: number, strength: number): number {
  let distinct = 0;
  for (let drawn = 0; drawn < draws; drawn++) {
    distinct += (strength + discount * distinct) / (strength + drawn);
  }
  return distinct;
}

// How long statements take, learned as they run: so that a short one does not wait behind a long one while another thread rests.

/** Milliseconds, for a statement not met yet. */
const UNKNOWN = 1;
/** Share of the newest time in what is expected. */
const NEWEST = 1 / 8;

export class ReadCosts {
  readonly #expected = new Map<string, number>();

  /** Milliseconds that a statement of this name is thought to take. */
  expected(name: string): number {
    return this.#expected.get(name) ?? UNKNOWN;
  }

  learn(name: string, milliseconds: number): void {
    const before = this.#expected.get(name) ?? milliseconds;
    this.#expected.set(name, before + NEWEST * (milliseconds - before));
  }
}

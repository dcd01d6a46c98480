// Which reads nobody waits for any more: told by the calling thread, seen by the one that holds the database even while a
// statement runs and no message could reach it.

/** More reads than ever wait for one thread; of two in one slot only the later is known as cancelled. */
const SLOTS = 1_024;

export class Cancellations {
  readonly shared: SharedArrayBuffer;
  readonly #slots: Int32Array;

  /** `shared`: of the other thread. */
  constructor(shared = new SharedArrayBuffer(SLOTS * Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#slots = new Int32Array(shared);
  }

  /** `id`: 1 or more. */
  cancel(id: number): void {
    Atomics.store(this.#slots, id % SLOTS, id);
  }

  /** 0 is the id of no read. */
  has(id: number): boolean {
    return id > 0 && Atomics.load(this.#slots, id % SLOTS) === id;
  }
}

// Threads that read: opened when they are first needed, so that a run with one reader at a time pays for one.
import { StoreError } from '../../errors.ts';
import type { Row } from '../statements.ts';
import type { BoundStatement } from './messages.ts';
import { STUCK, type Thread } from './thread.ts';

export class ReaderPool {
  readonly #open: () => Promise<Thread>;
  readonly #most: number;
  readonly #threads: (Promise<Thread> | undefined)[] = [];
  #isClosed = false;
  /** Reads under way, by thread. */
  readonly #loads: number[] = [];

  constructor(open: () => Promise<Thread>, most: number) {
    this.#open = open;
    this.#most = most;
  }

  async read(statement: BoundStatement): Promise<readonly Row[]> {
    for (;;) {
      try {
        return await this.#readOnce(statement);
      } catch (error) {
        // It waited behind a statement that did not stop.
        if (!(error instanceof StoreError && error.code === STUCK)) throw error;
      }
    }
  }

  async #readOnce(statement: BoundStatement): Promise<readonly Row[]> {
    const index = this.#leastBusy();
    this.#loads[index] = (this.#loads[index] ?? 0) + 1;
    try {
      const opening = this.#threads[index] ?? this.#open();
      this.#threads[index] = opening;
      const thread = await opening;
      const [rows] = await thread.read(statement);
      return rows ?? [];
    } catch (error) {
      await this.#forgetIfEnded(index);
      throw error;
    } finally {
      this.#loads[index] = (this.#loads[index] ?? 1) - 1;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const opened = await Promise.allSettled(this.#threads);
    await Promise.all(opened.map((t) => (t.status === 'fulfilled' ? t.value?.close() : undefined)));
  }

  /** A thread that could not be opened or has died is not asked again: the next read opens another. */
  async #forgetIfEnded(index: number): Promise<void> {
    const hasEnded = await this.#threads[index]?.then(
      (thread) => thread.hasEnded,
      () => true,
    );
    if (hasEnded === true && !this.#isClosed) this.#threads[index] = undefined;
  }

  /** An idle thread, else a new one, else the one with the fewest reads. */
  #leastBusy(): number {
    const least = Math.min(...this.#loads);
    const isFull = this.#loads.length >= this.#most;
    return least === 0 || isFull ? this.#loads.indexOf(least) : this.#loads.length;
  }
}

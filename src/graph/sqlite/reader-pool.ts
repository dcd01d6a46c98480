// Threads that read: opened when they are first needed, so that a run with one reader at a time pays for one.
import { StoreError } from '../../errors.ts';
import type { Row } from '../statements.ts';
import type { BoundStatement } from './messages.ts';
import { ReadCosts } from './read-costs.ts';
import { STUCK, type Thread } from './thread.ts';

export type ReadingThread = Pick<Thread, 'read' | 'close' | 'hasEnded'>;

/** A place for a thread, and what it has to do. */
interface Reader {
  /** Undefined until it is needed, and after it has ended. */
  thread: Promise<ReadingThread> | undefined;
  /** Under way. */
  reads: number;
  /** Milliseconds that these are thought to take together. */
  backlog: number;
}

export class ReaderPool {
  readonly #open: () => Promise<ReadingThread>;
  readonly #most: number;
  readonly #readers: Reader[] = [];
  readonly #costs = new ReadCosts();
  #isClosed = false;

  constructor(open: () => Promise<ReadingThread>, most: number) {
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
    const cost = this.#costs.expected(statement.name);
    const reader = this.#soonestIdle();
    reader.reads++;
    reader.backlog += cost;
    try {
      reader.thread ??= this.#open();
      const { rows, took } = await (await reader.thread).read(statement);
      if (took !== undefined) this.#costs.learn(statement.name, took);
      return rows;
    } catch (error) {
      await this.#forgetIfEnded(reader);
      throw error;
    } finally {
      reader.reads--;
      reader.backlog = reader.reads === 0 ? 0 : reader.backlog - cost;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const opened = await Promise.allSettled(this.#readers.map(({ thread }) => thread));
    await Promise.all(opened.map((t) => (t.status === 'fulfilled' ? t.value?.close() : undefined)));
  }

  /** A thread that could not be opened or has died is not asked again: the next read opens another. */
  async #forgetIfEnded(reader: Reader): Promise<void> {
    const hasEnded = await reader.thread?.then(
      (thread) => thread.hasEnded,
      () => true,
    );
    if (hasEnded === true && !this.#isClosed) reader.thread = undefined;
  }

  /** An idle thread, else a new one, else the one that has least to do. */
  #soonestIdle(): Reader {
    const idle = this.#readers.find(({ reads }) => reads === 0);
    if (idle !== undefined) return idle;
    if (this.#readers.length < this.#most) {
      const reader: Reader = { thread: undefined, reads: 0, backlog: 0 };
      this.#readers.push(reader);
      return reader;
    }
    return this.#readers.reduce((least, next) => (next.backlog < least.backlog ? next : least));
  }
}

// The calling side of a thread: requests go out, answers come back in the same order.
import { Worker } from 'node:worker_threads';
import { currentDeadline, untilAborted } from '../../deadline.ts';
import { StoreError } from '../../errors.ts';
import { revisionConflict } from '../revision-conflict.ts';
import type { Row } from '../statements.ts';
import { Cancellations } from './cancellations.ts';
import type { BoundStatement, Request, Response, ThreadOptions, ThreadRole } from './messages.ts';
import { Outbox } from './outbox.ts';
import { rowsOf } from './table.ts';

type Rows = readonly (readonly Row[])[];
type OpenOptions = Omit<ThreadOptions, 'cancelled'>;
interface Answer {
  readonly rows: Rows;
  readonly took: number | undefined;
}
export interface Read {
  readonly rows: readonly Row[];
  /** Milliseconds it took in the thread; undefined where it was cancelled. */
  readonly took: number | undefined;
}
interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  /** Its id, where it is a read. */
  readonly read: number;
}

/** Code of the error for reads that waited behind a statement that could not be stopped: another thread can answer them. */
export const STUCK = 'STORE_THREAD_STUCK';
/** How long a cancelled statement may go on before its thread is given up. */
const GRACE_MS = 500;

/** Limits in MiB: a write passes through step by step, so little of a thread's heap is ever in use. */
const HEAP = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 8 };

export class Thread {
  readonly #worker: Worker;
  readonly #address: string;
  readonly #waiting: Waiting[] = [];
  readonly #outbox: Outbox;
  #ended = false;

  readonly #role: ThreadRole;
  readonly #cancellations = new Cancellations();
  #reads = 0;

  private constructor(options: OpenOptions, address: string) {
    this.#address = address;
    this.#role = options.role;
    const workerData: ThreadOptions = { ...options, cancelled: this.#cancellations.shared };
    this.#worker = new Worker(workerFile(), { workerData, resourceLimits: HEAP });
    this.#outbox = new Outbox(
      (requests) => {
        if (!this.#ended) this.#worker.postMessage(requests);
      },
      // Answers would go to the wrong readers.
      (error) => {
        this.#end(error);
        void this.#worker.terminate();
      },
    );
    this.#worker.on('message', (response: Response) => this.#settle(response));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(undefined));
  }

  /** Resolves when the thread has opened the database. */
  static async open(options: OpenOptions, address: string): Promise<Thread> {
    const thread = new Thread(options, address);
    try {
      await thread.#wait();
      return thread;
    } catch (error) {
      await thread.#worker.terminate();
      throw error;
    }
  }

  /** Ends with the deadline of the request it is for, if that has one, and stops its statement. */
  async read(statement: BoundStatement): Promise<Read> {
    this.#reads++;
    const id = this.#reads;
    const ask = () => this.#ask({ kind: 'read', id, statement });
    const { rows, took } = await untilAborted(currentDeadline()?.signal, ask, () => {
      this.#cancellations.cancel(id);
      this.#giveUpIfStuck(id);
    });
    return { rows: rows[0] ?? [], took };
  }

  /**
   * A statement that never calls `deadline()` cannot be stopped: then the thread is left to it, and ends with it. The
   * writer is never given up: its transactions are short, and it holds a database in memory.
   */
  #giveUpIfStuck(id: number): void {
    const isUnderWay = () => this.#waiting[0]?.read === id;
    if (this.#role === 'writer' || !isUnderWay()) return;
    setTimeout(() => {
      if (this.#ended || !isUnderWay()) return;
      this.#end(undefined, STUCK);
      void this.#worker.terminate();
    }, GRACE_MS).unref();
  }

  /** All statements in one transaction; `statements` is walked without a pause. Where it throws, nothing is written. */
  async write(statements: Iterable<BoundStatement>): Promise<Rows> {
    let held: BoundStatement | undefined;
    let isBegun = false;
    try {
      for (const statement of statements) {
        if (held !== undefined) {
          this.#post({ kind: 'step', statement: held, isLast: false });
          isBegun = true;
        }
        held = statement;
      }
    } catch (error) {
      // The next write must not find the transaction of this one open.
      if (isBegun) this.#post({ kind: 'abandon' });
      throw error;
    }
    if (held === undefined) return [];
    return (await this.#ask({ kind: 'step', statement: held, isLast: true })).rows;
  }

  /** Answers what is under way, then lets go of the database. */
  async close(): Promise<void> {
    if (!this.#ended) await this.#ask({ kind: 'close' });
    this.#ended = true;
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  async #ask(request: Request): Promise<Answer> {
    this.#post(request);
    return this.#wait(request.kind === 'read' ? request.id : 0);
  }

  /** A thread at rest begins at once, however long the turn still takes. */
  #post(request: Request): void {
    if (this.#ended) throw gone(this.#address, undefined);
    if (request.kind === 'read' && this.#waiting.length > 0) this.#outbox.put(request);
    else this.#outbox.sendNow(request);
  }

  #wait(read = 0): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#waiting.push({ read, resolve, reject });
    return promise;
  }

  #settle(response: Response): void {
    const waiting = this.#waiting.shift();
    // Of a cancelled read nobody hears.
    if (response.kind === 'rows')
      waiting?.resolve({ rows: response.tables.map(rowsOf), took: response.took });
    else if (response.kind === 'cancelled') waiting?.resolve({ rows: [], took: undefined });
    else if (response.kind === 'conflict') waiting?.reject(revisionConflict(this.#address));
    else {
      const { code, message, remedy } = response.failure;
      waiting?.reject(new StoreError(code, message, remedy));
    }
  }

  #end(cause: unknown, code = 'STORE_CLOSED'): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.splice(0)) reject(gone(this.#address, cause, code));
  }
}

/** Node runs the source as it is, and what is built from it. */
function workerFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
}

function gone(address: string, cause: unknown, code = 'STORE_CLOSED'): StoreError {
  return new StoreError(
    code,
    `The store ${address} is closed${cause === undefined ? '' : `: ${String(cause)}`}.`,
    'Open it again; what was committed is safe.',
    cause,
  );
}

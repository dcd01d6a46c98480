// The calling side of a thread: requests go out, answers come back in the same order.
import { Worker } from 'node:worker_threads';
import { StoreError } from '../../errors.ts';
import { revisionConflict } from '../revision-conflict.ts';
import type { Row } from '../statements.ts';
import type { BoundStatement, Request, Response, ThreadOptions } from './messages.ts';

type Rows = readonly (readonly Row[])[];
interface Waiting {
  readonly resolve: (rows: Rows) => void;
  readonly reject: (error: Error) => void;
}

/** Limits in MiB: a write passes through step by step, so little of a thread's heap is ever in use. */
const HEAP = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 8 };

export class Thread {
  readonly #worker: Worker;
  readonly #address: string;
  readonly #waiting: Waiting[] = [];
  #ended = false;

  private constructor(options: ThreadOptions, address: string) {
    this.#address = address;
    this.#worker = new Worker(workerFile(), { workerData: options, resourceLimits: HEAP });
    this.#worker.on('message', (response: Response) => this.#settle(response));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(undefined));
  }

  /** Resolves when the thread has opened the database. */
  static async open(options: ThreadOptions, address: string): Promise<Thread> {
    const thread = new Thread(options, address);
    try {
      await thread.#wait();
      return thread;
    } catch (error) {
      await thread.#worker.terminate();
      throw error;
    }
  }

  /** Requests not yet answered. */
  get load(): number {
    return this.#waiting.length;
  }

  read(statement: BoundStatement): Promise<Rows> {
    return this.#ask({ kind: 'read', statement });
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
    return held === undefined ? [] : this.#ask({ kind: 'step', statement: held, isLast: true });
  }

  /** Answers what is under way, then lets go of the database. */
  async close(): Promise<void> {
    if (!this.#ended) await this.#ask({ kind: 'close' });
    this.#ended = true;
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  async #ask(request: Request): Promise<Rows> {
    this.#post(request);
    return this.#wait();
  }

  #post(request: Request): void {
    if (this.#ended) throw gone(this.#address, undefined);
    this.#worker.postMessage(request);
  }

  #wait(): Promise<Rows> {
    const { promise, resolve, reject } = Promise.withResolvers<Rows>();
    this.#waiting.push({ resolve, reject });
    return promise;
  }

  #settle(response: Response): void {
    const waiting = this.#waiting.shift();
    if (response.kind === 'rows') waiting?.resolve(response.rows);
    else if (response.kind === 'conflict') waiting?.reject(revisionConflict(this.#address));
    else {
      const { code, message, remedy } = response.failure;
      waiting?.reject(new StoreError(code, message, remedy));
    }
  }

  #end(cause: unknown): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.splice(0)) reject(gone(this.#address, cause));
  }
}

/** Node runs the source as it is, and what is built from it. */
function workerFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
}

function gone(address: string, cause: unknown): StoreError {
  return new StoreError(
    'STORE_CLOSED',
    `The store ${address} is closed${cause === undefined ? '' : `: ${String(cause)}`}.`,
    'Open it again; what was committed is safe.',
    cause,
  );
}

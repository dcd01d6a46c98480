// What the calling thread and the threads that hold the database say to each other.
import type { Columns } from './row-by-row.ts';
import type { Table } from './table.ts';

export type ThreadRole = 'writer' | 'reader';

/** Handed over when a thread starts. The writer comes first: it creates and migrates. */
export interface ThreadOptions {
  readonly path: string;
  readonly role: ThreadRole;
  /** The threads of one store share this much cache. */
  readonly cacheMegabytes: number;
  /** Memory of the Cancellations. */
  readonly cancelled: SharedArrayBuffer;
}

/** Values as SQLite binds them; lists have become JSON text. */
export type Binding = null | number | string;

export interface BoundStatement {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
  readonly guard: boolean;
  /** Of a statement that is run once a row, in place of `bindings`. */
  readonly columns: Columns | undefined;
}

/**
 * The steps of a write are posted one by one, without a pause, and answered once, after the last: while the thread runs
 * a step, the caller prepares the next, and neither holds a whole batch as text.
 */
export type Request =
  | { readonly kind: 'read'; readonly id: number; readonly statement: BoundStatement }
  | { readonly kind: 'step'; readonly statement: BoundStatement; readonly isLast: boolean }
  /** Ends a write whose remaining steps cannot be made; not answered. */
  | { readonly kind: 'abandon' }
  | { readonly kind: 'close' };

/** What a thread is sent: requests in the order they were made. */
export type Message = readonly Request[];

/** A failure as it crosses threads: errors keep no own properties on the way. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** One a read, write or close, in order; the first of all says whether the database is open. */
export type Response =
  | {
      readonly kind: 'rows';
      /** One a statement. */
      readonly tables: readonly Table[];
      /** Milliseconds a read took; of others it is not told. */
      readonly took?: number;
    }
  /** A guard gave no row; nothing was written. */
  | { readonly kind: 'conflict' }
  /** A read that nobody waits for. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

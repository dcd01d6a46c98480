// How long a request is worked for: known to everything that works for it, down to the statement, without being handed on.
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Deadline {
  /** Aborted when time is up, or when nobody waits for the answer any more; its reason says which. */
  readonly signal: AbortSignal;
  /** On the clock of `performance.now()`, in milliseconds. */
  readonly endsAt: number;
}

const current = new AsyncLocalStorage<Deadline>();

/** Everything `work` starts, and awaits, is done for this deadline. */
export function withDeadline<T>(deadline: Deadline, work: () => T): T {
  return current.run(deadline, work);
}

/** What `work` starts is done for everybody, and goes on when one of them has gone. */
export function withoutDeadline<T>(work: () => T): T {
  return current.exit(work);
}

/** Undefined where nobody set one. */
export function currentDeadline(): Deadline | undefined {
  return current.getStore();
}

/** Milliseconds left, at most `otherwise`; 1 at least, since 0 means without end to some. */
export function timeLeft(otherwise: number): number {
  const deadline = current.getStore();
  if (deadline === undefined) return otherwise;
  return Math.max(1, Math.min(otherwise, Math.ceil(deadline.endsAt - performance.now())));
}

/**
 * What `start` gives, or the signal's reason as soon as it is aborted, whatever becomes of the work; `onAbort` is told, so
 * that it can be stopped. Nothing is started under a signal that is aborted already.
 */
export async function untilAborted<T>(
  signal: AbortSignal | undefined,
  start: () => Promise<T>,
  onAbort: () => void = () => undefined,
): Promise<T> {
  if (signal === undefined) return await start();
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => {
    onAbort();
    reject(signal.reason);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const work = start();
    // What it comes to later is no longer heard.
    work.catch(() => undefined);
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

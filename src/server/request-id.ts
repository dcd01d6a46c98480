// The id of the request under way, for whoever writes a log line.
import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Everything `work` starts, and awaits, sees the id. */
export function withRequestId<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** `-` outside of a request. */
export function currentRequestId(): string {
  return current.getStore() ?? '-';
}

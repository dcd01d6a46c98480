// The id of the request under way, for whoever writes a log line.
import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

export function enterRequest(id: string): void {
  current.enterWith(id);
}

/** `-` outside of a request. */
export function currentRequestId(): string {
  return current.getStore() ?? '-';
}

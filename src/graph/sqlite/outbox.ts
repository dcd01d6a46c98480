// What a busy thread is to be asked: sent at the end of the turn, all at once.
import type { Message, Request } from './messages.ts';

/** To wake a thread costs more than many a read. */
export class Outbox {
  #requests: Request[] = [];
  readonly #send: (requests: Message) => void;
  readonly #fail: (error: unknown) => void;

  /** `fail` is told why the end of a turn could not send: nobody stands above it to hear of it. */
  constructor(send: (requests: Message) => void, fail: (error: unknown) => void) {
    this.#send = send;
    this.#fail = fail;
  }

  /** Sends it at the end of the turn. */
  put(request: Request): void {
    if (this.#requests.length === 0) setImmediate(() => this.#empty());
    this.#requests.push(request);
  }

  /** Sends it now, after what was put before. */
  sendNow(request: Request): void {
    this.#empty();
    this.#send([request]);
  }

  #empty(): void {
    const requests = this.#requests;
    this.#requests = [];
    if (requests.length === 0) return;
    try {
      this.#send(requests);
    } catch (error) {
      this.#fail(error);
    }
  }
}

// Events to many listeners, each at its own pace: for one who is slow, those that wait are folded into one, so that nothing
// grows however slow they are.

/** What one listener hears. */
export interface Events<Event> extends AsyncIterableIterator<Event, undefined> {
  /** For this one alone. */
  tell(event: Event): void;
}

export class Feed<Event> {
  readonly #listeners = new Set<Listener<Event>>();
  readonly #fold: (earlier: Event, later: Event) => Event;
  #hasEnded = false;

  /** `fold`: what tells a listener of two events at once. */
  constructor(fold: (earlier: Event, later: Event) => Event) {
    this.#fold = fold;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** Every event from now on, until the listener returns or the feed ends. */
  listen(): Events<Event> {
    const listener = new Listener<Event>(this.#fold, () => this.#listeners.delete(listener));
    if (this.#hasEnded) void listener.return();
    else this.#listeners.add(listener);
    return listener;
  }

  tell(event: Event): void {
    for (const listener of this.#listeners) listener.tell(event);
  }

  /** What waits is still taken, then every listener is done. */
  end(): void {
    this.#hasEnded = true;
    for (const listener of this.#listeners) listener.end();
  }
}

class Listener<Event> implements Events<Event> {
  readonly #fold: (earlier: Event, later: Event) => Event;
  readonly #onEnd: () => void;
  readonly #waiting: ((result: IteratorResult<Event, undefined>) => void)[] = [];
  #next: { readonly event: Event } | undefined;
  #hasEnded = false;

  constructor(fold: (earlier: Event, later: Event) => Event, onEnd: () => void) {
    this.#fold = fold;
    this.#onEnd = onEnd;
  }

  tell(event: Event): void {
    const next = this.#waiting.shift();
    if (next !== undefined) next({ done: false, value: event });
    else if (this.#next === undefined) this.#next = { event };
    else this.#next = { event: this.#fold(this.#next.event, event) };
  }

  end(): void {
    this.#hasEnded = true;
    this.#onEnd();
    for (const next of this.#waiting.splice(0)) next(DONE);
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    const found = this.#next;
    this.#next = undefined;
    if (found !== undefined) return Promise.resolve({ done: false, value: found.event });
    if (this.#hasEnded) return Promise.resolve(DONE);
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    this.end();
    this.#next = undefined;
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

const DONE = { done: true, value: undefined } as const;

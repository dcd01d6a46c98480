// A stream that can be told to end, even while it waits for an item that may never come.

/** The items until the signal is set. What is read after that is not used. */
export async function* untilAborted<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  // One listener for all items: a race with a promise of the abort would keep a reaction an item for ever.
  let stopWaiting: () => void = () => undefined;
  const listener = () => stopWaiting();
  signal?.addEventListener('abort', listener);
  try {
    while (signal?.aborted !== true) {
      const step = await new Promise<IteratorResult<Item> | undefined>((resolve, reject) => {
        stopWaiting = () => resolve(undefined);
        iterator.next().then(resolve, reject);
      });
      if (step === undefined || step.done === true) return;
      yield step.value;
    }
  } finally {
    signal?.removeEventListener('abort', listener);
    const closed = iterator.return?.();
    // A silent stream would keep us waiting here as well.
    if (signal?.aborted === true) closed?.catch(() => undefined);
    else await closed;
  }
}

// Runs one step ahead: while a result is used, the next is made.

/** `make` of each item, in order; at most one is under way beside the one in use. */
export async function* ahead<Item, Result>(
  items: AsyncIterable<Item>,
  make: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const next = async (): Promise<Result | undefined> => {
    const step = await iterator.next();
    return step.done === true ? undefined : await make(step.value);
  };
  let coming = next();
  try {
    for (;;) {
      const result = await coming;
      if (result === undefined) return;
      coming = next();
      // Its failure is met at the next turn, not as an unhandled rejection in between.
      coming.catch(() => undefined);
      yield result;
    }
  } finally {
    // Not waited for: whoever leaves early may do so because the items have fallen silent.
    iterator.return?.().catch(() => undefined);
  }
}

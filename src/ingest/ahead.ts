// Runs some steps ahead: while a result is used, the next ones are made.

/** Steps under way beside the one in use: more would hold more records than the threads that extract can use. */
const STEPS = 1;

/** `make` of each item, in order; items are taken one after the other, and at most `steps` are under way. */
export async function* ahead<Item, Result>(
  items: AsyncIterable<Item>,
  make: (item: Item) => Promise<Result>,
  steps: number = STEPS,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const next = async (): Promise<Result | undefined> => {
    const step = await iterator.next();
    return step.done === true ? undefined : await make(step.value);
  };
  const coming: Promise<Result | undefined>[] = [];
  const begin = () => {
    const result = next();
    // Its failure is met at its turn, not as an unhandled rejection in between.
    result.catch(() => undefined);
    coming.push(result);
  };
  try {
    for (;;) {
      while (coming.length < steps) begin();
      const result = await coming.shift();
      if (result === undefined) return;
      begin();
      yield result;
    }
  } finally {
    // Not waited for: whoever leaves early may do so because the items have fallen silent.
    iterator.return?.().catch(() => undefined);
  }
}

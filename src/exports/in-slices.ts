// A stream in, lists of some items each out: what is loaded for many at once is loaded for a list.

export async function* inSlices<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  size: number,
): AsyncGenerator<Item[]> {
  let slice: Item[] = [];
  for await (const item of items) {
    if (slice.push(item) < size) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

/** The other way. */
export async function* itemsOf<Item>(
  batches: AsyncIterable<readonly Item[]>,
): AsyncGenerator<Item> {
  for await (const batch of batches) yield* batch;
}

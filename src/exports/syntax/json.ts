// One large JSON document written piece by piece: lists of any length stand on a line an item.

import type { Batches } from '../graph.ts';

/** The items of a list, to stand between its brackets. */
export async function* jsonItems<Item>(
  batches: Batches<Item>,
  told: (item: Item) => unknown,
): AsyncGenerator<string> {
  let separator = '\n';
  for await (const batch of batches) {
    yield separator + batch.map((item) => JSON.stringify(told(item))).join(',\n');
    separator = ',\n';
  }
  if (separator !== '\n') yield '\n';
}

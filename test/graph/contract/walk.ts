// A list walked from one end to the other, page after page.
import type { Page, PageRequest } from '../../../src/graph/queries.ts';
import { first, last } from './harness.ts';

/** All items in the list's order; `between` runs after each page. */
export async function walk<T>(
  find: (page: PageRequest) => Promise<Page<T>>,
  start: PageRequest,
  between: () => Promise<void> = async () => undefined,
): Promise<T[]> {
  const nodes: T[] = [];
  let request = start;
  for (;;) {
    const page = await find(request);
    const part = page.items.map(({ node }) => node);
    const forward = request.direction === 'forward';
    nodes.splice(forward ? nodes.length : 0, 0, ...part);
    const end = page.reached ?? (forward ? page.items.at(-1) : page.items[0])?.cursor;
    if (!page.hasMore || end === undefined) return nodes;
    request = forward ? first(start.limit, end) : last(start.limit, end);
    await between();
  }
}

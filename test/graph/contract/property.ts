// Properties of a store: tried on random inputs, each time on a store that was opened empty.
import fc from 'fast-check';
import { test } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { OpenEmpty } from './harness.ts';
import type { History } from './history.ts';

/** Each input is some dozen messages to a server, which may share a slow machine with others. */
export const PROPERTY_TIMEOUT_MS = 300_000;

/**
 * A failure is told, with the seed and the path that repeat it, before the test's time ends; so is a search for a shorter
 * input that fails. Not all inputs tried is a failure.
 */
const TOLD_IN_TIME = {
  interruptAfterTimeLimit: PROPERTY_TIMEOUT_MS - 60_000,
  markInterruptAsFailure: true,
} as const;

export interface Runs {
  readonly numRuns: number;
  /** The same inputs in each run of the tests; other ones without it. */
  readonly seed?: number;
}

export function testProperty<T>(name: string, property: fc.IAsyncProperty<T>, runs: Runs): void {
  test(name, () => expectProperty(property, runs), PROPERTY_TIMEOUT_MS);
}

/** Within a test of PROPERTY_TIMEOUT_MS: a failure is told with its seed before that ends. */
export async function expectProperty<T>(property: fc.IAsyncProperty<T>, runs: Runs): Promise<void> {
  await fc.assert(property, { ...runs, ...TOLD_IN_TIME });
}

/** Each history on a store of its own. */
export function testHistories(
  name: string,
  open: OpenEmpty,
  histories: fc.Arbitrary<History>,
  check: (store: GraphStore, history: History) => Promise<void>,
  runs: Runs,
): void {
  const property = fc.asyncProperty(histories, (history) =>
    withEmpty(open, (store) => check(store, history)),
  );
  testProperty(name, property, runs);
}

/** The store is closed in the end, however it ends. */
export async function withEmpty<T>(
  open: OpenEmpty,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

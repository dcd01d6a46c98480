// The dates a client gives, checked before anything is asked of the store.
import { UsageError } from '../errors.ts';
import type { Window } from '../graph/queries.ts';
import { boundsOf } from '../graph/window.ts';
import { badInput } from './errors.ts';

/** `2024`, `2024-03` or `2024-03-05`; throws BAD_USER_INPUT for anything else. */
export function windowOf(given: {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}): Window {
  const window = {
    ...(given.since != null && { since: given.since }),
    ...(given.until != null && { until: given.until }),
  };
  try {
    boundsOf(window);
    return window;
  } catch (error) {
    if (error instanceof UsageError) throw badInput(`${error.message} ${error.remedy}`);
    throw error;
  }
}

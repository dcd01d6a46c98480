// Categories of papers as a client asks for them.
import { listWithin } from './arguments.ts';

const MOST_CATEGORIES = 20;

/** Each once and in order, so that equal questions are told alike; undefined where none is given. Throws BAD_USER_INPUT for too many. */
export function categoriesOf(
  given: readonly string[] | null | undefined,
): readonly string[] | undefined {
  const categories = [...new Set(listWithin('categories', given ?? [], MOST_CATEGORIES))].sort();
  return categories.length === 0 ? undefined : categories;
}

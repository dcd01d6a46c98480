// Arguments checked: what GraphQL's types do not say. All throw BAD_USER_INPUT with the argument's name.
import { badInput } from './errors.ts';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** For counts without an upper end of their own: GraphQL's largest Int. */
export const ANY_COUNT: Bounds = { min: 0, max: 2 ** 31 - 1 };

/** A number within bounds; undefined where the argument is left out or null. */
export function numberWithin(
  name: string,
  given: number | null | undefined,
  { min, max }: Bounds,
): number | undefined {
  if (given == null) return undefined;
  if (given >= min && given <= max) return given;
  throw badInput(
    max === ANY_COUNT.max
      ? `Argument "${name}" is ${given}, but it is ${min} or more.`
      : `Argument "${name}" is ${given}, but it goes from ${min} to ${max}.`,
  );
}

/** A text of at most `longest` UTF-16 units. */
export function textWithin(name: string, given: string, longest: number): string {
  if (given.length <= longest) return given;
  throw badInput(
    `Argument "${name}" has ${given.length} characters, but at most ${longest} are taken.`,
  );
}

/** Names and slugs that nobody writes are longer. */
export const LONGEST_NAME = 500;

/** A name or slug to look for. */
export function nameArgument(name: string, given: string): string {
  if (given.trim() === '') throw badInput(`Argument "${name}" is empty.`);
  return textWithin(name, given, LONGEST_NAME);
}

/** A list of at most `most` items. */
export function listWithin<T>(name: string, given: readonly T[], most: number): readonly T[] {
  if (given.length <= most) return given;
  throw badInput(`Argument "${name}" has ${given.length} items, but at most ${most} are taken.`);
}

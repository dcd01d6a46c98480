// Reading what the commands that decide are given.
import { UsageError } from '../errors.ts';
import { isKind, KINDS, type Kind } from '../model/concept.ts';

/** The only argument of `decisions ACTION`. */
export function oneArgument(action: string, [first, ...more]: readonly string[]): string {
  if (first !== undefined && more.length === 0) return first;
  throw new UsageError(
    'INCOMPLETE_DECISION',
    `decisions ${action} takes one argument, but was given ${more.length + (first === undefined ? 0 : 1)}.`,
    `Put a name with blanks in quotes. See paperloom decisions ${action} --help.`,
  );
}

/** `method` and `METHOD` alike. */
export function kindOf(option: string, text: string): Kind {
  const kind = text.toUpperCase();
  if (isKind(kind)) return kind;
  throw new UsageError(
    'INVALID_OPTION',
    `${option} is ${JSON.stringify(text)}, which is no kind of concept.`,
    `Kinds: ${KINDS.join(', ')}.`,
  );
}

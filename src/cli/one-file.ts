// The only argument of a command that takes one file.
import { UsageError } from '../errors.ts';

/** `what` says which file, `example` shows a call. */
export function oneFile([file, ...more]: readonly string[], what: string, example: string): string {
  if (file !== undefined && more.length === 0) return file;
  throw new UsageError(
    'ONE_FILE',
    `${what} is asked for; ${file === undefined ? 0 : 1 + more.length} were given.`,
    `For example: ${example}`,
  );
}

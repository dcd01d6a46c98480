// Writing the file of tokens: a line more, or all lines of a name fewer.
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ConfigurationError } from '../../errors.ts';
import { type KnownToken, tokenLine } from './token.ts';

/** Its owner alone may read it, though it holds no token, only hashes. */
const MODE = 0o600;

/** Creates the file where there is none. Throws ConfigurationError where it cannot be written. */
export function addToken(path: string, token: KnownToken): void {
  const before = readLines(path);
  writeLines(path, [...before, tokenLine(token)]);
}

/** Gives how many tokens of this name there were. */
export function removeTokens(path: string, name: string): number {
  const before = readLines(path);
  const after = before.filter((line) => line.trim().split(/\s+/)[0] !== name);
  if (after.length < before.length) writeLines(path, after);
  return before.length - after.length;
}

function readLines(path: string): string[] {
  if (!existsSync(path)) return [];
  return attempt(path, 'read', () => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n'));
}

/** In the place of the old file at once: a server that reads it now sees one or the other. */
function writeLines(path: string, lines: readonly string[]): void {
  attempt(path, 'written', () => {
    const draft = `${path}.${process.pid}.new`;
    writeFileSync(draft, lines.map((line) => `${line}\n`).join(''), { mode: MODE });
    chmodSync(draft, MODE);
    renameSync(draft, path);
  });
}

function attempt<T>(path: string, what: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new ConfigurationError(
      'TOKENS_FILE',
      `The file of tokens ${JSON.stringify(path)} cannot be ${what}.`,
      'Check the path and its rights.',
      cause,
    );
  }
}

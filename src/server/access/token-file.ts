// The file of tokens: read at the start, and again whenever it changes.
import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { ConfigurationError } from '../../errors.ts';
import { type KnownToken, parseTokens } from './token.ts';

export interface TokenFile {
  /** As the file has them now, or had them a second ago. */
  current(): readonly KnownToken[];
  close(): void;
}

/** Looked at so often by its date and size: changes are seen on network drives and mounted secrets too. */
const LOOK_EVERY_MS = 1_000;

/** Throws ConfigurationError where the file cannot be read or has a line that is no token. */
export function openTokenFile(path: string, log: (text: string) => void): TokenFile {
  // Always taken before the file is read: what is written in between is seen at the next look.
  let state = stateOf(statSync(path, { bigint: true, throwIfNoEntry: false }));
  let tokens = readTokens(path);
  const reread = async (): Promise<void> => {
    try {
      const { tokens: known, faults } = parseTokens(await readFile(path, 'utf8'), path);
      tokens = known;
      log(`Tokens were read again from ${path}: ${known.length} hold.`);
      for (const fault of faults) log(`${fault} The line is passed over.`);
    } catch (error) {
      // A token taken back must not live on because the file is gone with it.
      tokens = [];
      log(`The tokens at ${path} cannot be read (${String(error)}): none holds until they can.`);
    }
  };
  const look = async (): Promise<void> => {
    const now = stateOf(await stat(path, { bigint: true }).catch(() => undefined));
    if (now === state) return;
    state = now;
    await reread();
  };
  const looking = setInterval(() => void look(), LOOK_EVERY_MS).unref();
  return { current: () => tokens, close: () => clearInterval(looking) };
}

/** Two files of one state hold the same, as far as can be told without reading them. */
function stateOf(file: BigIntStats | undefined): string {
  return file === undefined ? 'none' : `${file.ino} ${file.mtimeNs} ${file.size}`;
}

function readTokens(path: string): readonly KnownToken[] {
  const { tokens, faults } = parseTokens(readText(path), path);
  const [fault] = faults;
  if (fault === undefined) return tokens;
  throw new ConfigurationError(
    'TOKENS_INVALID',
    fault,
    'Correct or remove the line; `paperloom token NAME` writes one.',
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ConfigurationError(
      'TOKENS_NOT_READ',
      `The file of tokens ${JSON.stringify(path)} cannot be read.`,
      'Make one with `paperloom token NAME --tokens FILE`, or name another with --tokens.',
      cause,
    );
  }
}

// Tokens: long random words that clients show, and the lines of a file that know them only by their hashes.
import { createHash, randomBytes } from 'node:crypto';

/** `write` includes `read`. */
export const RIGHTS = ['read', 'write'] as const;
export type Right = (typeof RIGHTS)[number];

/** What a server keeps of a token: enough to know it again, not enough to use it. */
export interface KnownToken {
  /** Whose it is, or what for; several may have one name while one takes the place of another. */
  readonly name: string;
  readonly right: Right;
  /** SHA-256. The token is 256 random bits, so no slow hash is needed to keep it from being guessed. */
  readonly hash: Buffer;
  /** The last day it holds (UTC, `2027-01-31`); without end where there is none. */
  readonly until?: string;
}

export interface TokenLines {
  readonly tokens: readonly KnownToken[];
  /** A sentence for each line that is no token, with its number. */
  readonly faults: readonly string[];
}

// Catches `ci-job`, `ada@example.org`; refuses blanks and more than 64 characters.
export const TOKEN_NAME = /^[\w.@+-]{1,64}$/;
// Catches `ada write sha256:<64 hex digits>` with or without ` until 2027-01-31`; refuses a token that is not hashed.
const LINE =
  /^(?<name>[\w.@+-]{1,64})\s+(?<right>read|write)\s+sha256:(?<hash>[\da-f]{64})(?:\s+until\s+(?<until>\d{4}-\d{2}-\d{2}))?$/;

/** A new one, from the system's source of chance. The prefix lets scanners of leaked secrets know it. */
export function makeToken(): string {
  return `paperloom_${randomBytes(32).toString('base64url')}`;
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function tokenLine({ name, right, hash, until }: KnownToken): string {
  return `${name} ${right} sha256:${hash.toString('hex')}${until === undefined ? '' : ` until ${until}`}`;
}

/** Lines of tokens; blank ones and those that begin with `#` are passed over, wrong ones are told and hold nothing. */
export function parseTokens(text: string, file: string): TokenLines {
  const tokens: KnownToken[] = [];
  const faults: string[] = [];
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const found = LINE.exec(line)?.groups;
    if (found === undefined) {
      // The line is not shown: it may hold a token that someone forgot to hash.
      faults.push(
        `${file}:${i + 1}: this is no token; expected "NAME read|write sha256:HASH", with or without "until YYYY-MM-DD".`,
      );
      continue;
    }
    const { name = '', right, hash = '', until } = found;
    tokens.push({
      name,
      right: right === 'write' ? 'write' : 'read',
      hash: Buffer.from(hash, 'hex'),
      ...(until !== undefined && { until }),
    });
  }
  return { tokens, faults };
}

// Whether a request may come in, told by its Authorization header and by nothing else: no cookies, so no other site can
// borrow a visitor's rights.
import { timingSafeEqual } from 'node:crypto';
import type { Access } from '../../graphql/access.ts';
import { hashToken, type KnownToken } from './token.ts';

export interface AccessOptions {
  /** Whether anyone may read, or those who show a token. */
  readonly read: 'open' | 'token';
  /** Open only for those who develop on their own machine. */
  readonly write: 'open' | 'token';
  /** Asked for at each request, so that tokens come and go while the server runs. */
  readonly tokens: () => readonly KnownToken[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Everyone reads, nobody writes. */
export const OPEN_TO_READ: AccessOptions = {
  read: 'open',
  write: 'token',
  tokens: () => [],
  now: Date.now,
};

// Catches `Bearer abc`, in any case as RFC 9110 has it; refuses `Basic abc` and two words.
const BEARER = /^bearer +(\S+)$/i;

/** Undefined where a header is there, but no token that holds: who shows one means to be known by it. */
export function accessOf(header: string | null, options: AccessOptions): Access | undefined {
  if (header === null) return accessFor(null, undefined, options);
  const shown = BEARER.exec(header.trim())?.[1];
  const token = shown === undefined ? undefined : findToken(shown, options);
  return token === undefined ? undefined : accessFor(token.name, token, options);
}

function accessFor(
  who: string | null,
  token: KnownToken | undefined,
  { read, write }: AccessOptions,
): Access {
  const mayRead = read === 'open' || token !== undefined;
  const mayWrite = write === 'open' || token?.right === 'write';
  return { who, mayRead: () => mayRead, mayWrite: () => mayWrite };
}

/** Every hash is compared, each in constant time: how long it takes tells nothing of them. */
function findToken(shown: string, { tokens, now }: AccessOptions): KnownToken | undefined {
  const hash = hashToken(shown);
  const today = new Date(now()).toISOString().slice(0, 10);
  let found: KnownToken | undefined;
  for (const token of tokens()) {
    const isSame = timingSafeEqual(hash, token.hash);
    const holds = token.until === undefined || today <= token.until;
    if (isSame && holds && found?.right !== 'write') found = token;
  }
  return found;
}

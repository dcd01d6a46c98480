import { describe, expect, it } from 'vitest';
import { accessOf } from '../../../src/server/access/gate.ts';
import {
  hashToken,
  type KnownToken,
  makeToken,
  parseTokens,
  tokenLine,
} from '../../../src/server/access/token.ts';

function known(token: string, more: Partial<KnownToken> = {}): KnownToken {
  return { name: 'ada', right: 'read', hash: hashToken(token), ...more };
}

describe('a line of the file of tokens', () => {
  it('reads back as the token it was written for', () => {
    const token = known(makeToken(), { right: 'write', until: '2027-06-30' });
    expect(parseTokens(`# ours\n\n${tokenLine(token)}\r\n`, 'tokens.txt')).toEqual({
      tokens: [token],
      faults: [],
    });
  });

  it.each([
    'ada write paperloom_not-hashed',
    'ada admin sha256:00',
    `ada read sha256:${'0'.repeat(63)}`,
    `ada read sha256:${'0'.repeat(64)} until tomorrow`,
  ])('that is wrong holds nothing and is told by its number, but not shown: %s', (line) => {
    const { tokens, faults } = parseTokens(`# first\n${line}`, 'tokens.txt');
    expect(tokens).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(/^tokens\.txt:2: .*expected "NAME/)]);
    expect(faults[0]).not.toContain(line);
  });
});

describe('a token', () => {
  const token = makeToken();
  const noon = Date.parse('2026-11-21T12:00:00Z');
  const access = (header: string | null, tokens: readonly KnownToken[]) =>
    accessOf(header, { read: 'token', write: 'token', tokens: () => tokens, now: () => noon });

  it('is known by its hash, in any case of the word Bearer', () => {
    for (const word of ['Bearer', 'bearer', 'BEARER ']) {
      expect(access(`${word} ${token}`, [known(token)])?.who).toBe('ada');
    }
  });

  it('is never the same twice, and long enough not to be guessed', () => {
    expect(makeToken()).not.toBe(token);
    expect(token).toMatch(/^paperloom_[\w-]{43}$/);
  });

  it.each([
    ['another token', `Bearer ${makeToken()}`],
    ['another scheme', `Basic ${token}`],
    ['a hash instead of the token', `Bearer ${hashToken(token).toString('hex')}`],
    ['nothing after the scheme', 'Bearer '],
  ])('lets nobody in who shows %s', (_what, header) => {
    expect(access(header, [known(token)])).toBeUndefined();
  });

  it('reads, and writes only where its line says so', () => {
    const rights = (given: Partial<KnownToken>) => {
      const found = access(`Bearer ${token}`, [known(token, given)]);
      return [found?.mayRead(), found?.mayWrite()];
    };
    expect(rights({ right: 'read' })).toEqual([true, false]);
    expect(rights({ right: 'write' })).toEqual([true, true]);
  });

  it.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
  ])('that holds until %s on 21 November 2026: %s', (until, holds) => {
    const found = access(`Bearer ${token}`, [known(token, { until })]);
    expect(found !== undefined).toBe(holds);
  });

  it('is needed only where reading is not open', () => {
    expect(access(null, [])?.mayRead()).toBe(false);
    const open = { read: 'open', write: 'token', tokens: () => [], now: () => noon } as const;
    expect(accessOf(null, open)?.mayRead()).toBe(true);
    expect(accessOf(null, open)?.mayWrite()).toBe(false);
  });
});

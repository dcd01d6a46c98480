import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addToken, removeTokens } from '../../../src/server/access/change-token-file.ts';
import { openAccess } from '../../../src/server/access/open-access.ts';
import { hashToken, makeToken } from '../../../src/server/access/token.ts';
import { openTokenFile } from '../../../src/server/access/token-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-tokens-'));
  path = join(folder, 'tokens.txt');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function add(name: string): void {
  addToken(path, { name, right: 'read', hash: hashToken(makeToken()) });
}

describe('the file of tokens', () => {
  it('is made for its owner alone, and loses the lines of a name only', () => {
    for (const name of ['ada', 'grace', 'ada']) add(name);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(removeTokens(path, 'ada')).toBe(2);
    expect(removeTokens(path, 'nobody')).toBe(0);
    const file = openTokenFile(path, () => undefined);
    expect(file.current().map(({ name }) => name)).toEqual(['grace']);
    file.close();
  });

  it('is read again when it changes; a wrong line or a lost file keeps no old token alive', async () => {
    const log: string[] = [];
    add('ada');
    const file = openTokenFile(path, (text) => log.push(text));
    const names = () => file.current().map(({ name }) => name);
    const soon = { timeout: 20_000, interval: 50 };
    try {
      // At once: a change that comes while the first look is yet to be is seen as well.
      add('grace');
      await vi.waitFor(() => expect(names()).toEqual(['ada', 'grace']), soon);
      removeTokens(path, 'ada');
      await vi.waitFor(() => expect(names()).toEqual(['grace']), soon);
      writeFileSync(path, 'grace read sha256:oops and more\n');
      await vi.waitFor(() => expect(names()).toEqual([]), soon);
      expect(log.at(-1)).toContain(`${path}:1: this is no token`);
      add('ada');
      await vi.waitFor(() => expect(names()).toEqual(['ada']), soon);
      rmSync(path);
      await vi.waitFor(() => expect(names()).toEqual([]), soon);
      expect(log.at(-1)).toContain('none holds until they can');
    } finally {
      file.close();
    }
  });

  it.each([
    ['is not there', undefined, 'TOKENS_NOT_READ'],
    ['has a line that is no token', 'ada write paperloom_not-hashed', 'TOKENS_INVALID'],
  ])('that %s keeps a server from starting', (_what, text, code) => {
    if (text !== undefined) writeFileSync(path, text);
    expect(() => openTokenFile(path, () => undefined)).toThrow(expect.objectContaining({ code }));
  });
});

describe('settings', () => {
  const open = (read: 'open' | 'token', write: 'open' | 'token') => () =>
    openAccess({ read, write }, 'production', () => undefined);

  it('that let everyone write in production are refused', () => {
    expect(open('open', 'open')).toThrow(expect.objectContaining({ code: 'WRITE_OPEN' }));
  });

  it('that let nobody read are refused', () => {
    expect(open('token', 'token')).toThrow(expect.objectContaining({ code: 'TOKENS_MISSING' }));
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/command.ts';
import { token } from '../../src/cli/commands/token.ts';
import { readConfig } from '../../src/config.ts';
import { accessOf } from '../../src/server/access/gate.ts';
import { parseTokens } from '../../src/server/access/token.ts';
import { recordingTerminal } from './recording-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'paperloom-token-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is shown once, is kept as a hash, opens the service, and can be taken back', async () => {
  const file = join(folder, 'tokens.txt');
  const terminal = recordingTerminal(readConfig({ PAPERLOOM_TOKENS: file }));
  expect(await token.run(['ada'], { write: true }, terminal)).toBe(EXIT.done);
  const [made = ''] = terminal.results;
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain(made);
  const { tokens } = parseTokens(text, file);
  const options = { read: 'token', write: 'token', tokens: () => tokens, now: Date.now } as const;
  expect(accessOf(`Bearer ${made}`, options)).toMatchObject({ who: 'ada' });
  expect(accessOf(`Bearer ${made}`, options)?.mayWrite()).toBe(true);
  expect(await token.run(['ada'], { revoke: true }, terminal)).toBe(EXIT.done);
  expect(readFileSync(file, 'utf8')).toBe('');
  expect(await token.run(['ada'], { revoke: true }, terminal)).toBe(EXIT.problems);
});

it.each([
  [[], {}, 'TOKEN_NAME'],
  [['two', 'names'], {}, 'TOKEN_NAME'],
  [['a b'], {}, 'TOKEN_NAME'],
  [['ada'], {}, 'TOKENS_MISSING'],
  [['ada'], { tokens: join(folder, 'x.txt'), until: 'soon' }, 'INVALID_OPTION'],
  [['ada'], { tokens: join(folder, 'no/such/folder/x.txt') }, 'TOKENS_FILE'],
] as const)('%j with %j is refused: %s', async (names, options, code) => {
  const terminal = recordingTerminal(readConfig({}));
  await expect(token.run(names, options, terminal)).rejects.toMatchObject({ code });
});

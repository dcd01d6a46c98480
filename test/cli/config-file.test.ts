// paperloom.config.yml and .json: which lexicons hold in a folder, and what is told of mistakes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { jsonLines, newFolder, paperloom, type RunOptions } from './paperloom.ts';

const PAPER = '{"id":"x","title":"Mail","abstract":"We evaluate on zigzag smoothing."}\n';
const OWN = '- {name: zigzag smoothing, kind: METHOD, source: ours}\n';
const OTHER = '- {name: zigzag, kind: TASK, aliases: [zigzag smoothing], source: ours}\n';

/** A folder with two lexicons and the files given. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = newFolder();
  mkdirSync(join(cwd, 'words'));
  writeFileSync(join(cwd, 'words', 'own.yml'), OWN);
  writeFileSync(join(cwd, 'words', 'other.yml'), OTHER);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

/** Slugs that are extracted from the paper. */
async function slugsIn(cwd: string, args: readonly string[] = [], env: RunOptions['env'] = {}) {
  const { out } = await paperloom(['extract', '-', '--json', ...args], { cwd, stdin: PAPER, env });
  return JSON.stringify(jsonLines(out)[0]?.['mentions']);
}

describe('a configuration file', () => {
  it.each([
    ['paperloom.config.yml', 'lexicon: [words/own.yml]\n'],
    ['paperloom.config.json', '{ "lexicon": ["words/own.yml"] }'],
  ])('%s of the working folder names lexicons', async (name, text) => {
    expect(await slugsIn(folderWith({ [name]: text }))).toContain('"zigzag-smoothing"');
  });

  it('may lie elsewhere: its paths are relative to it', async () => {
    const cwd = folderWith({ 'words/ours.yml': 'lexicon: [own.yml]' });
    expect(await slugsIn(cwd, ['--config', 'words/ours.yml'])).toContain('"zigzag-smoothing"');
  });

  it('gives way to the environment, that to --config, and all to --lexicon', async () => {
    const cwd = folderWith({
      'paperloom.config.yml': 'lexicon: [words/own.yml]',
      'two.yml': 'lexicon: [words/own.yml]',
    });
    const env = { PAPERLOOM_LEXICON: 'words/other.yml' };
    expect(await slugsIn(cwd, [], env)).toContain('"slug":"zigzag"');
    expect(await slugsIn(cwd, ['--config', 'two.yml'], env)).toContain('"zigzag-smoothing"');
    expect(await slugsIn(cwd, ['--lexicon', 'words/other.yml'])).toContain('"slug":"zigzag"');
  });

  it('settles the service too, and doctor tells each setting, where it comes from, and no secret', async () => {
    const text = 'lexicon: [words/own.yml]\nread: token\nrateLimit: 60\nneo4jPassword: swordfish\n';
    const cwd = folderWith({ 'paperloom.config.yml': text });
    const env = { PAPERLOOM_RATE_LIMIT: '90', PAPERLOOM_STORE: 'bolt://ada:swordfish@localhost:1' };
    const { out, err } = await paperloom(['doctor'], { cwd, env });
    const told = new Map(
      out.split('\n').flatMap((line) => {
        const [, key = '', rest] = /^ {20}(\w+) +(.*)$/.exec(line) ?? [];
        return rest === undefined ? [] : [[key, rest] as const];
      }),
    );
    expect(Object.fromEntries(told)).toMatchObject({
      store: 'bolt://***@localhost:1 (PAPERLOOM_STORE)',
      lexicon: 'words/own.yml (file)',
      read: 'token (file)',
      write: 'token (default)',
      rateLimit: '90 (PAPERLOOM_RATE_LIMIT)',
      neo4jPassword: '*** (file)',
      origins: 'not set (default)',
    });
    expect(out).toContain('settings of paperloom.config.yml');
    expect(out + err).not.toContain('swordfish');
  });

  it.each([
    ['lexicon: [a.yml]\nlexicons: [b.yml]', ':2: found the key "lexicons"; expected "lexicon"'],
    ['colour: red', ':1: found the key "colour"; expected a key of: lexicon'],
    ['\nlexicon: own.yml', ':2: found "own.yml" at lexicon; expected settings such as'],
    ['lexicon:\n  - a.yml\n  - 7', ':3: found 7 at lexicon.1'],
    ['- a.yml', ':1: found ["a.yml"] at the top'],
    ['read: token\ndeadline: 0', ':2: found 0 at deadline; expected Too small'],
    ['readd: token', ':1: found the key "readd"; expected "read"'],
    ["origins: '*'", ':1: found "*" at origins; expected origins'],
    ['lexicon: [', ':1: found'],
  ])('%j is refused with its line', async (text, found) => {
    const cwd = folderWith({ 'paperloom.config.yml': text });
    const { code, err } = await paperloom(['stats'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(`paperloom.config.yml${found}`);
  });

  it('must be there when it is named, and there is one of them', async () => {
    const cwd = folderWith({ 'paperloom.config.yml': '', 'paperloom.config.json': '{}' });
    const missing = await paperloom(['stats', '--config', 'none.yml'], { cwd });
    expect([missing.code, missing.err.includes('"none.yml" cannot be read')]).toEqual([2, true]);
    const two = await paperloom(['stats'], { cwd });
    expect([two.code, two.err.includes('There are two configurations')]).toEqual([2, true]);
  });
});

describe('--lexicon', () => {
  it.each(['start', 'ingest', 'serve', 'query', 'stats', 'extract', 'reextract', 'doctor'])(
    'is taken by %s, and may be repeated',
    async (name) => {
      const command = await COMMANDS.find((entry) => entry.name === name)?.load();
      expect(command?.options['lexicon']).toEqual({ type: 'string', multiple: true });
    },
  );

  it('of several files joins them', async () => {
    const cwd = folderWith({ 'more.yml': '- {name: mail, kind: TASK, source: ours}\n' });
    const slugs = await slugsIn(cwd, ['--lexicon', 'words/own.yml', '--lexicon', 'more.yml']);
    expect(slugs).toContain('"zigzag-smoothing"');
    expect(slugs).toContain('"slug":"mail"');
  });
});

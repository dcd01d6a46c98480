import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { commandHelp } from '../../src/cli/help.ts';
import { paperloom } from './paperloom.ts';

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])(
    'lists every command with %j',
    async (args) => {
      const { code, out } = await paperloom(args);
      expect(code).toBe(0);
      const width = Math.max(...COMMANDS.map(({ name }) => name.length));
      for (const { name, summary } of COMMANDS)
        expect(out).toContain(`${name.padEnd(width)}  ${summary}`);
    },
  );

  it.each(COMMANDS)('of $name shows usage, options and examples', async (entry) => {
    const text = commandHelp(entry, await entry.load());
    expect(text).toContain(`Usage: paperloom ${entry.name} `);
    expect(text).toContain('-h, --help');
    expect(text).toMatch(/Examples:\n {2}paperloom /);
  });

  it('of a command can be asked for in two ways', async () => {
    const { code, out, err } = await paperloom(['query', '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('--variables JSON');
    expect((await paperloom(['help', 'query'])).out).toBe(out);
  });

  it('of a group lists its commands, and `help` finds a command of two words', async () => {
    const { code, out } = await paperloom(['lexicon', '--help']);
    expect([code, out.includes('lexicon check'), out.includes('ingest')]).toEqual([0, true, false]);
    expect((await paperloom(['help', 'lexicon', 'check'])).out).toContain(
      'Usage: paperloom lexicon',
    );
  });

  it('names every option a command takes', async () => {
    for (const { load } of COMMANDS) {
      const { options, help } = await load();
      expect(Object.keys(help).sort()).toEqual(Object.keys(options).sort());
    }
  });

  it('tells the version', async () => {
    expect((await paperloom(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a wrong command line ends with 2 and says what is expected', () => {
  it.each([
    [['ingets'], 'There is no command "ingets"', 'Did you mean ingest? Commands: start,'],
    [['visualise'], 'There is no command "visualise"', '  Commands: start, ingest'],
    [['lexicon'], 'lexicon takes a second word', 'lexicon check, lexicon test'],
    [['lexicon', 'chekc'], 'There is no command "lexicon chekc"', 'Did you mean lexicon check?'],
    [['stats', '--stroe', 'x.db'], 'stats has no option --stroe', 'Did you mean --store? See'],
    [['ingest', 'a', '-j'], 'ingest has no option -j', '  See paperloom ingest --help.'],
    [['stats', '--store'], 'argument missing', 'stats --help'],
    [['stats', 'papers.db'], 'stats takes no arguments', '--store papers.db'],
    [['ingest'], 'ingest takes at least one file', 'papers.jsonl'],
    [['extract'], 'extract takes at least one file', 'papers.jsonl'],
    [['ingest', 'x', '--workers', 'many'], '--workers is "many"', 'from 1 to 64'],
    [['ingest', 'x', '--batch-size', '0'], '--batch-size is "0"', 'from 1 to 20000'],
    [['ingest', 'x', '--as-of', '2024-02-30'], '--as-of is "2024-02-30"', 'YYYY-MM-DD'],
    [['ingest', 'x', '--format', 'bibtex'], 'There is no format "bibtex"', 'hf-page'],
    [['serve', '--port', '99999'], '--port is "99999"', 'from 0 to 65535'],
    [['serve', '--profile', 'fast'], '--profile is "fast"', 'development'],
    [['query'], 'exactly one operation', 'stats'],
    [['query', 'none.graphql'], '"none.graphql" cannot be read', '.graphql'],
    [['query', '{ stats { papers } }', '--variables', '[1]'], 'not a JSON object', '"LoRA"'],
    [['export', '--format', 'xls'], 'no export format "xls"', 'canonical'],
    [['stats', '--store', 'mysql://x'], 'not the address of a store', 'sqlite:papers.db'],
    [['stats', '--store', ''], 'not the address of a store', 'sqlite:papers.db'],
  ])('%j', async (args, found, expected) => {
    const { code, out, err } = await paperloom(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(found);
    expect(err).toContain(expected);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('with --json the fault is also one line for machines', async () => {
    const { code, out } = await paperloom(['stats', '--store', 'mysql://x', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'STORE_ADDRESS_UNKNOWN', remedy: expect.any(String) },
    });
  });

  it('so does a wrong environment variable', async () => {
    const { code, err } = await paperloom(['stats'], { env: { PAPERLOOM_PORT: 'http' } });
    expect(code).toBe(2);
    expect(err).toContain('PAPERLOOM_PORT is "http"');
  });
});

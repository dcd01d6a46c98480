// lexicon check: the shipped lexicon passes, and faults of a user's files are told with place and remedy.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines, newFolder, paperloom } from '../paperloom.ts';

const check = (args: readonly string[], cwd?: string) =>
  paperloom(['lexicon', 'check', ...args], cwd === undefined ? {} : { cwd });

describe('lexicon check', () => {
  it('finds nothing wrong with the shipped lexicon', async () => {
    const { code, out, err } = await check(['--json']);
    expect([code, err]).toEqual([0, '']);
    expect(jsonLines(out)).toEqual([{ entries: expect.any(Number), errors: 0, warnings: 0 }]);
  });

  it("tells every fault of a user's files with line, what was found and what was expected", async () => {
    const cwd = newFolder();
    const entries = [
      '- {name: Foo, kind: METHOD, broader: [attention mechanizm], source: ours}',
      '- {name: foo, kind: METHOD, source: ours}',
      '- {name: Bar, source: ours}',
      '- {name: Baz, kind: METHOD, alias: [x], source: ours}',
      '- {name: Uno, kind: TASK, broader: [Due], source: ours}',
      '- {name: Due, kind: TASK, broader: [Uno], aliases: [uno duo], source: ours}',
      '- {name: Tre, kind: TASK, aliases: [Uno Duo, LoRA], source: ours}',
    ];
    writeFileSync(join(cwd, 'own.yml'), entries.join('\n'));
    const { code, err } = await check(['own.yml'], cwd);
    expect(code).toBe(1);
    for (const [line, text] of [
      [1, 'attention mechanism'],
      [2, '"foo" a second time'],
      [3, '"Bar" without kind'],
      [4, 'alias'],
      [5, 'a circle "Uno" -> "Due" -> "Uno"'],
      [7, '"Uno Duo" of "Tre" also at "Due"'],
    ] as const) {
      const told = err
        .split(/\n(?=own\.yml)/)
        .filter((each) => each.startsWith(`own.yml:${line}:`));
      expect(told.join('\n'), `line ${line}`).toContain(text);
    }
    expect(err).toContain('own.yml:7: warning');
  });

  it('with --json prints a line a problem and the sums at the end', async () => {
    const cwd = newFolder();
    writeFileSync(
      join(cwd, 'own.yml'),
      '- {name: Foo, kind: METHOD, broader: [Nix], source: ours}',
    );
    const { code, out } = await check(['--lexicon', 'own.yml', '--json'], cwd);
    expect(code).toBe(1);
    expect(jsonLines(out)).toMatchObject([
      { code: 'LEXICON_UNKNOWN_PARENT', place: { file: 'own.yml', line: 1 }, severity: 'error' },
      { entries: 1, errors: 1, warnings: 0 },
    ]);
  });

  it('reads a lexicon folder on its own, and refuses one that is none', async () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'words', 'method'), { recursive: true });
    writeFileSync(join(cwd, 'words', 'method', 'a.yml'), '- {name: Foo, source: ours}');
    expect(await check(['words'], cwd)).toMatchObject({
      code: 0,
      out: '1 entries: 0 errors, 0 warnings.\n',
    });
    const { code, err } = await check(['.'], cwd);
    expect([code, err.includes('holds no lexicon')]).toEqual([2, true]);
  });

  it('of a file that is not there ends with 2', async () => {
    expect(await check(['none.yml'])).toMatchObject({ code: 2, out: '' });
  });
});

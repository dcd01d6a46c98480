// ingest as a user meets it: what it prints, what it keeps of bad input, and how it ends.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import {
  exportOf,
  FIXTURES,
  jsonLines,
  newFolder,
  outcomeOf,
  paperloom,
  startPaperloom,
} from './paperloom.ts';

const PAPERS = join(FIXTURES, 'papers.jsonl');
const GOOD = { id: 'g', title: 'Good', abstract: 'We use LoRA with BERT.' };

describe('ingest', () => {
  it('ends with the sums as one JSON line', async () => {
    const cwd = newFolder();
    const { code, out, err } = await paperloom(['ingest', FIXTURES, '--json'], { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining('FILES_SKIPPED')]);
    const [report, ...more] = jsonLines(out);
    expect(more).toEqual([]);
    expect(report).toEqual({
      records: 8,
      papers: { added: 6, changed: 0, unchanged: 0, reextracted: 0, merged: 2, rejected: 0 },
      mentions: expect.any(Number),
      concepts: expect.any(Number),
      problems: { total: 1, byCode: { FILES_SKIPPED: 1 } },
      seconds: expect.any(Number),
    });
    expect(Object.keys(report ?? {})).toEqual([
      'records',
      'papers',
      'mentions',
      'concepts',
      'problems',
      'seconds',
    ]);
    expect(existsSync(join(cwd, 'paperloom.db'))).toBe(true);
  });

  it('says the same to people, and that nothing changed the second time', async () => {
    const cwd = newFolder();
    await paperloom(['ingest', PAPERS], { cwd });
    const { out } = await paperloom(['ingest', PAPERS], { cwd });
    expect(out).toMatch(/^3 records in [\d.]+ s: 0 added, 0 changed, 3 unchanged, /);
    expect(out).toMatch(/The graph has 3 papers, \d+ concepts, \d+ links\.\n$/);
  });

  it('lets other programs go first where it is asked to', async () => {
    const child = startPaperloom(['ingest', '-', '--background'], { cwd: newFolder() });
    const ended = outcomeOf(child);
    await vi.waitFor(() => expect(getPriority(child.pid)).toBe(19), { timeout: 60_000 });
    // Those that Node has started too; each Linux thread has a priority and a policy of its own.
    if (process.platform === 'linux') {
      const all = readdirSync(`/proc/${child.pid}/task`).map(Number);
      expect(all.length).toBeGreaterThan(1);
      await vi.waitFor(() => expect(new Set(all.map(getPriority))).toEqual(new Set([19])));
      const ofThis = ['--all-tasks', '--pid', String(process.pid)];
      if (spawnSync('chrt', ofThis).status === 0)
        await vi.waitFor(() => {
          const { stdout } = spawnSync('chrt', ['--all-tasks', '--pid', String(child.pid)]);
          const policies = stdout.toString().match(/SCHED_\w+/g) ?? [];
          expect(policies.length).toBeGreaterThan(1);
          expect(new Set(policies)).toEqual(new Set(['SCHED_IDLE']));
        });
    }
    child.stdin.end(readFileSync(PAPERS));
    expect((await ended).code).toBe(0);
  });

  it('gives the same graph by file, by gzip and by standard input', async () => {
    const cwd = newFolder();
    const text = readFileSync(PAPERS);
    writeFileSync(join(cwd, 'papers.jsonl.gz'), gzipSync(text));
    await paperloom(['ingest', PAPERS, '--store', 'a.db'], { cwd });
    await paperloom(['ingest', 'papers.jsonl.gz', '--store', 'b.db'], { cwd });
    await paperloom(['ingest', '-', '--store', 'c.db'], { cwd, stdin: text });
    await paperloom(['ingest', '-', '--store', 'd.db'], { cwd, stdin: gzipSync(text) });
    const expected = await exportOf('a.db', cwd);
    for (const store of ['b.db', 'c.db', 'd.db']) expect(await exportOf(store, cwd)).toBe(expected);
  });

  it('settles years by --as-of, and refuses a format that is none', async () => {
    const cwd = newFolder();
    const page = readFileSync(join(FIXTURES, 'page.txt'), 'utf8').replaceAll(', 2024', '');
    writeFileSync(join(cwd, 'page.txt'), page);
    await paperloom(['ingest', 'page.txt', '--as-of', '2021-12-31'], { cwd });
    expect(await exportOf('paperloom.db', cwd)).toContain('"publishedOn":"2021-03-01"');
  });

  it('says how many records have no date, and what --as-of would settle', async () => {
    const cwd = newFolder();
    const page = readFileSync(join(FIXTURES, 'page.txt'), 'utf8');
    writeFileSync(join(cwd, 'page.txt'), page);
    writeFileSync(join(cwd, 'yearless.txt'), page.replaceAll(', 2024', ''));
    const dated = await paperloom(['ingest', 'page.txt'], { cwd });
    expect(dated.err).toContain('1 of the records have no date');
    expect(dated.err).not.toContain('--as-of');
    const { err, out } = await paperloom(['ingest', 'yearless.txt'], { cwd });
    expect(err).toContain('3 of the records have no date');
    expect(err).toContain('2 of these name a day without a year');
    expect(err).toContain('--as-of YYYY-MM-DD');
    expect(out).toContain('3 records in');
  });

  it('draws no bar and no colours where no terminal listens', async () => {
    const { out, err } = await paperloom(['ingest', PAPERS], { cwd: newFolder() });
    expect(err).toBe('');
    expect(out).not.toContain('\u001b');
  });
});

describe('bad input', () => {
  it.each([
    ['an empty file', '', 'FILE_EMPTY'],
    ['a binary file', Buffer.from([0, 1, 2, 0, 255, 254, 0, 7]), 'FILE_NOT_TEXT'],
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n', 'FILE_NOT_TEXT'],
    ['a JSON array', '[{"title":"A","abstract":"B"}]', 'FORMAT_UNKNOWN'],
  ])(
    '%s alone ends with 2, names the file, and makes no store',
    async (_what, content, problem) => {
      const cwd = newFolder();
      writeFileSync(join(cwd, 'bad.jsonl'), content);
      const { code, out, err } = await paperloom(['ingest', 'bad.jsonl', '--json'], { cwd });
      expect(code).toBe(2);
      expect(jsonLines(out)).toMatchObject([
        { records: 0, problems: { total: 1, byCode: { [problem]: 1 } } },
      ]);
      expect(err).toMatch(/^bad\.jsonl: \w+: .*\n {4}found: {4}.*\n {4}expected: /);
      expect(existsSync(join(cwd, 'paperloom.db'))).toBe(false);
    },
  );

  it.each([
    ['a missing file', 'none.jsonl', 'FILE_MISSING'],
    ['a folder without papers', 'folder', 'FOLDER_WITHOUT_INPUT'],
  ])('%s ends with 2', async (_what, path, problem) => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'folder'));
    writeFileSync(join(cwd, 'folder', 'letter.doc'), 'Dear all');
    const { code, err } = await paperloom(['ingest', path], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(`[${problem}]`)]);
    expect(err).toContain(`${path}: error:`);
  });

  it('is told with file and line, and the good records around it are kept', async () => {
    const cwd = newFolder();
    const lines = [
      JSON.stringify(GOOD),
      Buffer.from([
        ...Buffer.from('{"id":"u","title":"Broken '),
        0xff,
        ...Buffer.from('","abstract":"BERT."}'),
      ]),
      '{"id":"t","abstract":"No title here."}',
      `{"id":"l","title":"Long","abstract":"${'x'.repeat(50_000_000)}"}`,
      JSON.stringify({ ...GOOD, id: 'h', title: 'Good too' }),
      '{"id":"c","title":"Cut in the mid',
    ];
    const parts = lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]);
    writeFileSync(join(cwd, 'mixed.jsonl'), Buffer.concat(parts));
    const { code, out, err } = await paperloom(['ingest', 'mixed.jsonl', '--json'], { cwd });
    expect(code).toBe(0);
    expect(jsonLines(out)).toMatchObject([
      {
        records: 6,
        papers: { added: 3, rejected: 3 },
        problems: {
          total: 4,
          byCode: { JSON_INVALID: 1, LINE_TOO_LONG: 1, RECORD_WITHOUT_TITLE: 1, UTF8_BROKEN: 1 },
        },
      },
    ]);
    expect(err.match(/^mixed\.jsonl:\d+: \w+/gm)).toEqual([
      'mixed.jsonl:2: warning',
      'mixed.jsonl:3: error',
      'mixed.jsonl:4: error',
      'mixed.jsonl:6: error',
    ]);
    expect(err.length).toBeLessThan(2_000);
    const strict = await paperloom(['ingest', 'mixed.jsonl', '--strict'], { cwd });
    expect(strict.code).toBe(1);
  });

  it('beside good files ends with 0, and with 1 when --strict is given', async () => {
    const cwd = newFolder();
    const plain = await paperloom(['ingest', PAPERS, 'none.jsonl', '--json'], { cwd });
    expect([plain.code, jsonLines(plain.out)[0]]).toMatchObject([0, { papers: { added: 3 } }]);
    expect((await paperloom(['ingest', PAPERS, 'none.jsonl', '--strict'], { cwd })).code).toBe(1);
  });

  it('in great numbers is counted in full and shown in part', async () => {
    const cwd = newFolder();
    const lines = Array.from({ length: 50 }, (_, n) => `{"id":"n${n}","abstract":"None."}`);
    writeFileSync(join(cwd, 'many.jsonl'), [JSON.stringify(GOOD), ...lines].join('\n'));
    const { out, err } = await paperloom(['ingest', 'many.jsonl', '--json'], { cwd });
    expect(jsonLines(out)).toMatchObject([{ problems: { total: 50 } }]);
    expect(err).toContain('... and 30 problems more.');
  });

  it('that is a whole book in one field is kept, searched at its beginning, and told', async () => {
    const cwd = newFolder();
    const book = 'We fine-tune BERT with LoRA on SQuAD. '.repeat(80_000);
    const lines = [
      GOOD,
      ...[1, 2, 3].map((n) => ({ id: `b${n}`, title: `Book ${n}`, abstract: book })),
    ];
    writeFileSync(join(cwd, 'books.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, out, err } = await paperloom(['ingest', 'books.jsonl', '--json'], { cwd });
    expect([code, jsonLines(out)]).toMatchObject([
      0,
      [{ papers: { added: 4 }, problems: { byCode: { TEXT_TOO_LONG: 3 } } }],
    ]);
    expect(err).toContain('books.jsonl:2: warning');
  });

  it('of a gzip file that was cut ends the file early and keeps what was before', async () => {
    const cwd = newFolder();
    const text = Array.from({ length: 5_000 }, (_, n) =>
      JSON.stringify({ ...GOOD, id: `p${n}`, title: `Good ${n * 7919}` }),
    ).join('\n');
    const whole = gzipSync(text);
    writeFileSync(join(cwd, 'cut.jsonl.gz'), whole.subarray(0, Math.floor(whole.length * 0.7)));
    const { code, out } = await paperloom(['ingest', 'cut.jsonl.gz', '--json'], { cwd });
    const [report] = jsonLines(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({ problems: { byCode: { GZIP_CUT: 1 } } });
    expect(Number(report?.['records'])).toBeGreaterThan(1_000);
  });
});

describe('a store that cannot be used', () => {
  it('in a folder that is not there ends with 3 and says what to check', async () => {
    const { code, err } = await paperloom(['ingest', PAPERS, '--store', 'no/where.db'], {
      cwd: newFolder(),
    });
    expect([code, err]).toEqual([3, expect.stringContaining('no/where.db cannot be opened')]);
    expect(err).toContain('Check that the folder exists');
  });

  it('of another program is left as it is', async () => {
    const cwd = newFolder();
    writeFileSync(
      join(cwd, 'letter.db'),
      'Dear all, this is no database, but it is long enough.\n'.repeat(40),
    );
    const { code, err } = await paperloom(['ingest', PAPERS, '--store', 'letter.db'], { cwd });
    expect([code, err]).toEqual([3, expect.stringContaining('is not a Paperloom database')]);
  });

  it('of a newer version is refused', async () => {
    const cwd = newFolder();
    await paperloom(['ingest', PAPERS], { cwd });
    const sql =
      "const { DatabaseSync } = require('node:sqlite'); new DatabaseSync('paperloom.db').exec('PRAGMA user_version = 999')";
    spawnSync(process.execPath, ['-e', sql], { cwd });
    const { code, err } = await paperloom(['stats'], { cwd });
    expect([code, err]).toEqual([3, expect.stringContaining('has version 999')]);
    expect(err).toContain('Update Paperloom');
  });

  it('that cannot be opened, here a folder, ends with 3', async () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'paperloom.db'));
    const { code, err } = await paperloom(['stats'], { cwd });
    expect([code, err]).toEqual([3, expect.stringContaining('paperloom.db')]);
  });

  it('on a server that is not there ends with 3 and says what to do', async () => {
    const { code, err } = await paperloom(['stats', '--store', 'bolt://localhost:1']);
    expect([code, err]).toEqual([3, expect.stringContaining('cannot be reached')]);
  });
});

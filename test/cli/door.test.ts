// bin/paperloom.js: what stands between the shell and the command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, FIXTURES, jsonLines, newFolder, paperloom } from './paperloom.ts';

/** Loaded before the program: lets this Node pass for an old one. */
const PASS_FOR_OLD = `--import=data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process.versions, 'node', { value: '20.0.0' })",
)}`;

const PAPERS = join(FIXTURES, 'papers.jsonl');

/** Loaded before the program: says at the end how large the heap may grow, in MB. */
const TELL_HEAP = `data:text/javascript,${encodeURIComponent(`
  import { getHeapStatistics } from 'node:v8';
  import { isMainThread } from 'node:worker_threads';
  const limit = () => Math.round(getHeapStatistics().heap_size_limit / 2 ** 20);
  if (isMainThread) process.on('exit', () => process.stderr.write(String(limit())));
`)}`;

describe('the door', () => {
  it('tells an old Node what it needs', async () => {
    const { code, out, err } = await paperloom(['stats'], { env: { NODE_OPTIONS: PASS_FOR_OLD } });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('this is Node 20.0.0, and Paperloom needs Node 24 or newer');
    expect(err).not.toContain('at ');
  });

  it('works by a link from elsewhere, as npm installs it', async () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'bin'));
    symlinkSync(BIN, join(cwd, 'bin', 'paperloom'));
    const args = [join('bin', 'paperloom'), 'ingest', PAPERS, '--json'];
    const run = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(jsonLines(run.stdout)).toMatchObject([{ papers: { added: 3 } }]);
  });

  it('passes standard input, arguments with blanks and exit codes to the process with its own heap', async () => {
    const cwd = newFolder();
    const stdin = '{"id":"x","title":"A title","abstract":"We use LoRA."}\n{"id":';
    const { code, out } = await paperloom(['ingest', '-', '--strict', '--store', 'my store.db'], {
      cwd,
      stdin,
    });
    expect([code, out]).toEqual([1, expect.stringContaining('1 added')]);
  });

  it('keeps what Node compiled in the cache folder of the user', () => {
    const cwd = newFolder();
    const { NODE_COMPILE_CACHE: _, ...env } = process.env;
    const options = { cwd, env: { ...env, XDG_CACHE_HOME: join(cwd, 'cache') } };
    spawnSync(process.execPath, [BIN, 'ingest', PAPERS, '--json'], options);
    // The threads' too, which need no more than the variable.
    const kept = readdirSync(join(cwd, 'cache/paperloom/node'), { recursive: true });
    expect(kept.length).toBeGreaterThan(100);
  });

  it('works where nothing can be kept', () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'file'), '');
    const { NODE_COMPILE_CACHE: _, ...env } = process.env;
    const options = {
      cwd,
      encoding: 'utf8',
      env: { ...env, XDG_CACHE_HOME: join(cwd, 'file') },
    } as const;
    const run = spawnSync(process.execPath, [BIN, 'ingest', PAPERS, '--json'], options);
    expect([run.status, run.stderr]).toEqual([0, '']);
  });

  it('gives an ingest a small heap', () => {
    const options = { cwd: newFolder(), encoding: 'utf8' } as const;
    const run = spawnSync(
      process.execPath,
      ['--import', TELL_HEAP, BIN, 'ingest', PAPERS],
      options,
    );
    expect(Number(run.stderr)).toBeLessThan(400);
  });

  it.each([
    ['an argument', ['--max-old-space-size=700'], {}],
    ['NODE_OPTIONS', [], { NODE_OPTIONS: '--max-old-space-size=700' }],
  ])('lets a heap be that the user chose by %s', (_how, flags, env) => {
    const args = [...flags, '--import', TELL_HEAP, BIN, 'ingest', PAPERS];
    const options = {
      cwd: newFolder(),
      encoding: 'utf8',
      env: { ...process.env, ...env },
    } as const;
    const run = spawnSync(process.execPath, args, options);
    expect(Number(run.stderr)).toBeGreaterThanOrEqual(700);
  });
});

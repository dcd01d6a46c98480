// bin/paperloom.js: what stands between the shell and the command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, FIXTURES, jsonLines, newFolder, paperloom } from './paperloom.ts';

/** A Node of the machine that is too old for us, where there is one. */
function findOldNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  return [...new Set([...folders, '/usr/bin', '/usr/local/bin'])]
    .map((folder) => join(folder, 'node'))
    .find((node) => {
      const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
      return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 24) < 24;
    });
}

const OLD_NODE = findOldNode();
const PAPERS = join(FIXTURES, 'papers.jsonl');

/** Loaded before the program: says at the end how large the heap may grow, in MB. */
const TELL_HEAP = `data:text/javascript,${encodeURIComponent(`
  import { getHeapStatistics } from 'node:v8';
  import { isMainThread } from 'node:worker_threads';
  const limit = () => Math.round(getHeapStatistics().heap_size_limit / 2 ** 20);
  if (isMainThread) process.on('exit', () => process.stderr.write(String(limit())));
`)}`;

describe('the door', () => {
  const title = OLD_NODE === undefined ? ' (skipped: this machine has none)' : '';
  it.skipIf(OLD_NODE === undefined)(`tells an old Node what it needs${title}`, async () => {
    const { code, out, err } = await paperloom(['stats'], { node: OLD_NODE ?? 'node' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('needs Node 24 or newer');
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

  it('passes standard input, arguments with blanks and exit codes to the lean process', async () => {
    const cwd = newFolder();
    const stdin = '{"id":"x","title":"A title","abstract":"We use LoRA."}\n{"id":';
    const { code, out } = await paperloom(['ingest', '-', '--strict', '--store', 'my store.db'], {
      cwd,
      stdin,
    });
    expect([code, out]).toEqual([1, expect.stringContaining('1 added')]);
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

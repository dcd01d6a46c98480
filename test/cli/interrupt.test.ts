// An ingest that is stopped, in order or not: nothing is lost, and the next run goes on.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { killedSqlite } from '../../scripts/soak/killed-sqlite.ts';
import { madeUpPapers } from '../../scripts/soak/made-up-papers.ts';
import { openStore } from '../../src/graph/open-store.ts';
import {
  exportOf,
  jsonLines,
  newFolder,
  outcomeOf,
  paperloom,
  startPaperloom,
} from './paperloom.ts';

/** Waits until so many papers are in the store. */
async function committed(path: string, papers: number): Promise<void> {
  for (let tries = 0; tries < 2_000; tries++) {
    await sleep(25);
    if (!existsSync(path)) continue;
    const store = await openStore(path);
    const stats = await store.stats();
    await store.close();
    if (stats.papers >= papers) return;
  }
  throw new Error(`There are no ${papers} papers in ${path}.`);
}

const COUNT = 1_500;
const ARGS = ['--batch-size', '20', '--workers', '1'];

/** By their number; each is the same whenever it is made. */
const graphs = new Map<number, Promise<string>>();

/** The graph of so many papers that were read without a pause. */
function undisturbed(papers: number): Promise<string> {
  const known = graphs.get(papers) ?? ingested(papers).then((cwd) => exportOf('whole.db', cwd));
  graphs.set(papers, known);
  return known;
}

async function ingested(papers: number): Promise<string> {
  const cwd = newFolder();
  writeFileSync(join(cwd, 'papers.jsonl'), madeUpPapers(papers));
  const { code } = await paperloom(['ingest', 'papers.jsonl', '--store', 'whole.db'], { cwd });
  expect(code).toBe(0);
  return cwd;
}

describe('an ingest that is killed', () => {
  it('five times loses nothing, and comes to the graph of an undisturbed one', async () => {
    const settings = { rounds: 5, papers: COUNT, seed: 1, note: () => undefined };
    const told = await killedSqlite(settings);
    expect(told).toMatch(/^killed 5 times, [1-9]\d* ingests came to the same graph$/);
  }, 180_000);
});

describe('an ingest that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends with 130, whole, and says how to go on',
    async (signal) => {
      const cwd = newFolder();
      writeFileSync(join(cwd, 'papers.jsonl'), madeUpPapers(COUNT));
      const args = ['ingest', 'papers.jsonl', '--store', 'cut.db', '--json', ...ARGS];
      const child = startPaperloom(args, { cwd });
      const ended = outcomeOf(child);
      await committed(join(cwd, 'cut.db'), 20);
      child.kill(signal);
      const { code, out, err } = await ended;
      expect([code, err]).toEqual([
        130,
        expect.stringContaining('run the same command again to go on'),
      ]);
      const [report] = jsonLines(out);
      const read = Number(report?.['records']);
      expect(read).toBeLessThan(COUNT);
      const again = await paperloom(args, { cwd });
      expect(again.err).toContain(`going on after line ${read}`);
      expect(await exportOf('cut.db', cwd)).toBe(await undisturbed(COUNT));
    },
  );

  it('while standard input is silent commits what came, and a rerun goes on behind it', async () => {
    const cwd = newFolder();
    const text = madeUpPapers(300);
    const child = startPaperloom(['ingest', '-', '--store', 'cut.db', ...ARGS], { cwd });
    const ended = outcomeOf(child);
    const half = text.split('\n').slice(0, 250).join('\n');
    child.stdin.write(`${half}\n`);
    // All full batches; ten lines more have come.
    await committed(join(cwd, 'cut.db'), 160);
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    const again = await paperloom(['ingest', '-', '--store', 'cut.db'], { cwd, stdin: text });
    expect(again.err).toContain('-: going on after line 250');
    expect(await exportOf('cut.db', cwd)).toBe(await undisturbed(300));
  });
});

describe('two ingests at the same time', () => {
  it('into one file both succeed', async () => {
    const cwd = newFolder();
    const lines = madeUpPapers(400).split('\n');
    writeFileSync(join(cwd, 'one.jsonl'), lines.filter((_, n) => n % 2 === 0).join('\n'));
    writeFileSync(join(cwd, 'two.jsonl'), lines.filter((_, n) => n % 2 === 1).join('\n'));
    const runs = await Promise.all(
      ['one.jsonl', 'two.jsonl'].map((file) =>
        paperloom(['ingest', file, '--store', 'both.db', ...ARGS], { cwd }),
      ),
    );
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(await exportOf('both.db', cwd)).toBe(await undisturbed(400));
  });
});

describe('a reader that has enough', () => {
  it.each(['export', 'extract papers.jsonl --json'])(
    'of %s ends it without a fault',
    async (command) => {
      const cwd = newFolder();
      writeFileSync(join(cwd, 'papers.jsonl'), madeUpPapers(COUNT));
      await paperloom(['ingest', 'papers.jsonl'], { cwd });
      const child = startPaperloom(command.split(' '), { cwd });
      child.stdout.once('data', () => child.stdout.destroy());
      const { code, err } = await outcomeOf(child);
      expect([code, err]).toEqual([0, '']);
    },
  );
});

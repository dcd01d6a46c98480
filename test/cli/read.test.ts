// The commands that read a store: query, stats, doctor, export, and serve as far as a process shows it.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  FIXTURES,
  jsonLines,
  newFolder,
  outcomeOf,
  paperloom,
  startPaperloom,
} from './paperloom.ts';
import { runHere } from './run-here.ts';

const FILES = ['page.txt', 'arxiv.jsonl', 'papers.jsonl'].map((name) => join(FIXTURES, name));

let filled = '';
beforeAll(async () => {
  filled = mkdtempSync(join(tmpdir(), 'paperloom-read-'));
  await paperloom(['ingest', ...FILES], { cwd: filled });
  return () => rmSync(filled, { recursive: true });
});

describe('a store that is not there', () => {
  it.each([
    [['query', '{ stats { papers } }']],
    [['stats']],
    [['export']],
    [['serve', '--port', '0']],
    [['reextract']],
  ])('is told by %j with what to do, and not made', async (args) => {
    const cwd = newFolder();
    const { code, out, err } = await paperloom([...args, '--store', 'none.db'], { cwd });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('There is no store at none.db.');
    expect(err).toContain('paperloom ingest FILE --store none.db');
    expect(existsSync(join(cwd, 'none.db'))).toBe(false);
  });

  it('has a code for machines', async () => {
    const { out } = await paperloom(['stats', '--json'], { cwd: newFolder() });
    expect(jsonLines(out)).toMatchObject([{ error: { code: 'STORE_MISSING' } }]);
  });

  it('is no fault for doctor, who says how it comes to be', async () => {
    const cwd = newFolder();
    const { code, out } = await paperloom(['doctor'], { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining('is not there yet')]);
    expect(out).toContain('paperloom ingest FILE');
    expect(existsSync(join(cwd, 'paperloom.db'))).toBe(false);
  });
});

describe('query', () => {
  it('prints the response of an operation', async () => {
    const { code, out } = await paperloom(['query', '{ stats { papers } }'], { cwd: filled });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ data: { stats: { papers: 6 } } });
  });

  it('takes variables, and with --json prints one line', async () => {
    const operation = 'query ($name: String!) { concept(name: $name) { name paperCount } }';
    const args = ['query', operation, '--variables', '{"name":"lora"}', '--json'];
    const { out } = await paperloom(args, { cwd: filled });
    expect(out).toBe('{"data":{"concept":{"name":"LoRA","paperCount":2}}}\n');
  });

  it('takes a file, and the name of one of its operations', async () => {
    const file = join(newFolder(), 'two.graphql');
    writeFileSync(file, 'query A { stats { papers } } query B { concept(slug: "lora") { name } }');
    const { out } = await paperloom(['query', file, '--operation', 'B'], { cwd: filled });
    expect(JSON.parse(out)).toEqual({ data: { concept: { name: 'LoRA' } } });
    const unnamed = await paperloom(['query', file], { cwd: filled });
    expect([unnamed.code, unnamed.out]).toEqual([1, expect.stringContaining('operation name')]);
  });

  it.each([
    ['a field that is none', '{ nope }', 'Cannot query field'],
    ['broken syntax', '{ stats {', 'Syntax Error'],
  ])('ends with 1 for %s and prints the error', async (_what, operation, message) => {
    const { code, out, err } = await paperloom(['query', operation], { cwd: filled });
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({
      errors: [{ message: expect.stringContaining(message) }],
    });
  });

  it('sends who wants to listen to a server', async () => {
    const operation = 'subscription { graphChanged { revision } }';
    const { failure } = await runHere(['query', operation], { store: 'sqlite::memory:' });
    expect(failure).toBe('NOT_A_QUERY: A subscription is told by a server alone.');
  });

  it('tags a text, with names of the user where a lexicon is given', async () => {
    const operation = '{ extract(abstract: "We sort MailSort-9.") { name } }';
    const args = ['query', operation, '--lexicon', join(FIXTURES, 'our-names.yml')];
    const { out } = await paperloom(args, { cwd: filled });
    expect(JSON.parse(out)).toMatchObject({
      data: { extract: expect.arrayContaining([{ name: 'Sorting Mail Benchmark' }]) },
    });
  });
});

describe('stats and doctor', () => {
  it('tell the numbers to people and to machines', async () => {
    const text = await paperloom(['stats'], { cwd: filled });
    expect(text.out).toMatch(/papers +6\n +published from +2023\n +to +2024-09-07\n/);
    const { out } = await paperloom(['stats', '--json'], { cwd: filled });
    expect(jsonLines(out)).toMatchObject([
      {
        store: 'sqlite:paperloom.db',
        papers: 6,
        records: 8,
        undatedPapers: 1,
        stalePapers: 0,
        firstPublishedOn: '2023',
        lastPublishedOn: '2024-09-07',
      },
    ]);
  });

  it('work on an empty store', async () => {
    const cwd = newFolder();
    await paperloom(['ingest', '-', '--format', 'jsonl'], { cwd, stdin: '{"id":"x"}\n' });
    const { code, out } = await paperloom(['stats', '--json'], { cwd });
    expect([code, jsonLines(out)]).toMatchObject([
      0,
      [{ papers: 0, concepts: { METHOD: 0 }, firstPublishedOn: null }],
    ]);
    expect(await paperloom(['doctor'], { cwd })).toMatchObject({ code: 0 });
    expect(await paperloom(['export'], { cwd })).toMatchObject({ code: 0, out: '' });
  });

  it('doctor finds all well, a line a check', async () => {
    const { code, out } = await paperloom(['doctor', '--json'], { cwd: filled });
    const findings = jsonLines(out);
    expect(code).toBe(0);
    expect(findings.map(({ check, ok }) => [check, ok])).toEqual([
      ['node', true],
      ['configuration', true],
      ['lexicon', true],
      ['store', true],
    ]);
  });

  it('doctor tells of a store that does not answer and never shows the password', async () => {
    const env = { NEO4J_USERNAME: 'ada', NEO4J_PASSWORD: 'swordfish' };
    const { code, out, err } = await paperloom(['doctor', '--store', 'bolt://localhost:1'], {
      env,
    });
    expect([code, out]).toEqual([1, expect.stringMatching(/^FAIL store .*cannot be reached/m)]);
    expect(out + err).not.toContain('swordfish');
  });
});

describe('serve', () => {
  it('says where it listens and ends with 0 when it is interrupted', async () => {
    const child = startPaperloom(['serve', '--port', '0'], { cwd: filled });
    const ended = outcomeOf(child);
    const url = await new Promise<string>((resolve) => {
      child.stderr.on('data', (text: string) => {
        const found = /http:\S+\/graphql/.exec(text)?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stats { papers } }' }),
    });
    expect(await response.json()).toEqual({ data: { stats: { papers: 6 } } });
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0, out: '' });
  });
});

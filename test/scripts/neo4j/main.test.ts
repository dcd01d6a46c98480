import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type QueryResult } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEO4J_LINES } from '../../../scripts/neo4j/versions.ts';
import { findObstacle } from './obstacle.ts';

const MAIN = fileURLToPath(new URL('../../../scripts/neo4j/main.ts', import.meta.url));
const PASSWORD = 'paper-and-loom';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

let state: string;

beforeAll(() => {
  state = mkdtempSync(join(tmpdir(), 'paperloom-state-'));
});

afterAll(async () => {
  await run('stop');
  rmSync(state, { recursive: true, force: true });
});

function run(...words: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...words], {
    env: { ...process.env, XDG_STATE_HOME: state, NEO4J_PASSWORD: PASSWORD },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

async function query(started: Ended, cypher: string): Promise<QueryResult> {
  const uri = /bolt:\/\/127\.0\.0\.1:\d+/.exec(started.output)?.[0] ?? 'no address';
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', PASSWORD));
  const session = driver.session();
  try {
    return await session.run(cypher);
  } finally {
    await driver.close();
  }
}

describe('npm run neo4j', () => {
  it.each([
    { words: [], says: 'Expected a command' },
    { words: ['restart'], says: 'No command "restart"' },
    { words: ['start', 'now'], says: 'found also: now' },
    { words: ['start', '--line', '4.4'], says: 'expected 5.26 or 2026' },
    { words: ['start', '--port', '70000'], says: '--port "70000" is no port' },
    { words: ['start', '--heap', '2 GB'], says: '--heap "2 GB" is no size' },
    { words: ['start', '--fast'], says: "Unknown option '--fast'" },
  ])('ends with 2 on $words and says what it expects', async ({ words, says }) => {
    const ended = await run(...words);
    expect(ended).toMatchObject({ code: 2, output: expect.stringContaining(says) });
    expect(ended.output).toContain('--help');
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      output: expect.stringContaining('--line'),
    });
  });

  it('says so with 1 when nothing runs, while there is nothing wrong with a stop', async () => {
    expect(await run('status')).toMatchObject({
      code: 1,
      output: expect.stringContaining('not run'),
    });
    expect(await run('stop')).toMatchObject({
      code: 0,
      output: expect.stringContaining('not run'),
    });
  });

  it('starts once, keeps data and password over a stop, and ends', {
    timeout: 180_000,
  }, async (context) => {
    const obstacle = await findObstacle(NEO4J_LINES[0]);
    context.skip(obstacle !== undefined, obstacle);
    const first = await run('start', '--port', '0');
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('NEO4J_URI=bolt://') });
    await query(first, "CREATE (:Paper {title: 'kept'})");
    const again = await run('start');
    expect(again.code).toBe(0);
    expect(first.output).toContain(again.output.trim());
    expect((await run('start', '--port', '1')).code).toBe(1);
    expect((await run('status')).code).toBe(0);
    expect((await run('stop')).output).toContain('has ended');
    expect((await run('status')).code).toBe(1);
    const second = await run('start', '--port', '0');
    const { records } = await query(second, 'MATCH (p:Paper) RETURN p.title');
    expect(records.map((record) => record.get(0))).toEqual(['kept']);
    expect((await run('stop')).code).toBe(0);
  });
});

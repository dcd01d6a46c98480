// A served store under the tools of the data folder: Relay's specification, and hostile requests of a hundred kinds.
import {
  type ChildProcess,
  type ChildProcessWithoutNullStreams,
  spawn,
  spawnSync,
} from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPaperloom } from '../cli/paperloom.ts';

const DATA = process.env['PAPERLOOM_DATA'] ?? join(import.meta.dirname, '../../../shared');
const TOOLS = join(DATA, 'tools');
const missing = existsSync(TOOLS) ? '' : ` (skipped: ${TOOLS} is missing; set PAPERLOOM_DATA)`;

const SCHEMATHESIS_SECONDS = 60;
const hasSchemathesis = spawnSync('schemathesis', ['--version']).status === 0;

/** Questions that fit our schema, for the attacks to be made of. */
const TEMPLATES = [
  '--search=search(text:$T,first:5){score paper{title}}',
  '--list=papers($A){edges{cursor}}',
  '--nestroot=concepts(first:1){edges{node{',
  '--nest=papers(first:2){edges{node{mentions{concept{|coOccurring(first:2){edges{node{',
  '--node=Paper',
];
/** Changes the graph however often it runs, which the revision tells. */
const TWO_NAMES = ['One', 'Two']
  .map((name) => `as${name}:renameConcept(input:{concept:"lora",name:"${name}"}){revision}`)
  .join(' ');

const folder = mkdtempSync(join(tmpdir(), 'paperloom-service-'));
const servers: ChildProcess[] = [];
let development = '';
let production = '';
beforeAll(async () => {
  if (missing !== '') return;
  development = await serve('development', { PAPERLOOM_WRITE: 'open' });
  production = await serve('production', {});
}, 180_000);
afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Serves the sample; gives the address. */
function serve(profile: string, env: Readonly<Record<string, string>>): Promise<string> {
  const server = startPaperloom(['start', '--port', '0', '--profile', profile], {
    cwd: folder,
    env,
  });
  servers.push(server);
  server.stdin.end();
  return new Promise((resolve, reject) => {
    let told = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const url = /at (http:\/\/localhost:\d+\/graphql)/.exec(told)?.[1];
      if (url !== undefined) resolve(url.replace('localhost', '127.0.0.1'));
    });
    server.on('exit', () => reject(new Error(`It ended: ${told}`)));
  });
}

/** Runs a tool of the data folder. */
function run(tool: string, args: readonly string[]): Promise<Outcome> {
  return outcomeOf(spawn(process.execPath, [join(TOOLS, tool), ...args]));
}

interface Outcome {
  readonly code: number | null;
  /** What it said. */
  readonly out: string;
}

function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

describe.skipIf(missing !== '')(`the service${missing}`, () => {
  it('keeps every MUST and SHOULD of Relay', async () => {
    const { code, out } = await run('relay-check.mjs', [development]);
    expect(out).toMatch(/MUST: \d+ passed, 0 failed/);
    expect(out).toMatch(/SHOULD: \d+ passed, 0 failed/);
    expect(code).toBe(0);
  });

  it('withstands hostile requests in production', async () => {
    const args = [production, '--prod', ...TEMPLATES, '--count=stats{papers}'];
    const { code, out } = await run('attack.mjs', args);
    expect(out).toMatch(/attacks=\d+ ok=\d+ warn=0 fail=0/);
    expect(code).toBe(0);
  });

  it('runs no change that another site sends, even where everyone may write', async () => {
    const forged = ['get-mutation', 'form-urlencoded', 'text-plain', 'multipart'];
    const only = [...forged, 'application-graphql'].map((id) => `csrf-${id}`).join(',');
    const change = ['--writes', `--mutation=mutation{${TWO_NAMES}}`, '--count=stats{revision}'];
    const { code, out } = await run('attack.mjs', [
      development,
      ...TEMPLATES,
      ...change,
      `--only=${only}`,
    ]);
    expect(out).toContain('attacks=5 ok=5 warn=0 fail=0');
    expect(code).toBe(0);
  });

  // The last, because it changes the sample. What counts as a finding stands in the hook.
  it.skipIf(!hasSchemathesis)(
    `is sound whatever schemathesis asks for a minute${hasSchemathesis ? '' : ' (skipped: pip install schemathesis)'}`,
    async () => {
      const limits = ['--max-time', String(SCHEMATHESIS_SECONDS), '--phases', 'fuzzing'];
      const checks = ['-c', 'service_is_sound', '--suppress-health-check', 'all'];
      const env = {
        ...process.env,
        SCHEMATHESIS_HOOKS: 'schemathesis_hook',
        PYTHONPATH: [import.meta.dirname, process.env['PYTHONPATH'] ?? ''].join(delimiter),
        PYTHONDONTWRITEBYTECODE: '1',
      };
      const args = ['run', development, ...limits, ...checks];
      const { code, out } = await outcomeOf(spawn('schemathesis', args, { cwd: folder, env }));
      expect(out).toMatch(/\d+ generated, \d+ passed/);
      expect([code, code === 0 ? '' : out.slice(-4_000)]).toEqual([0, '']);
    },
    4 * SCHEMATHESIS_SECONDS * 1_000,
  );
});

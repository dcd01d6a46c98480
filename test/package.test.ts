// The published package: built, packed, installed in an empty folder, and used from there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'paperloom-package-'));
const env = { ...process.env, npm_config_cache: process.env['npm_config_cache'] ?? '' };

function run(command: string, args: readonly string[], cwd: string): string {
  const { npm_config_cache, ...rest } = env;
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: npm_config_cache === '' ? rest : env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('the published package', () => {
  beforeAll(() => {
    run(process.execPath, ['scripts/build.ts'], process.cwd());
    run('npm', ['pack', '--pack-destination', folder], process.cwd());
    const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(folder, 'package.json'), '{"name":"user","private":true,"type":"module"}');
    run('npm', ['install', '--no-save', '--ignore-scripts', '--prefer-offline', archive], folder);
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ingests a file and answers a query, far from any checkout', () => {
    const line = {
      id: 'one',
      title: 'Cheap adapters for chat models',
      abstract: 'We fine-tune a large language model with LoRA and report accuracy on GSM8K.',
    };
    writeFileSync(join(folder, 'papers.jsonl'), `${JSON.stringify(line)}\n`);
    const bin = join(folder, 'node_modules', 'paperloom', 'bin', 'paperloom.js');
    const report: unknown = JSON.parse(
      run(process.execPath, [bin, 'ingest', 'papers.jsonl', '--json'], folder),
    );
    expect(report).toMatchObject({ records: 1, papers: { added: 1 } });
    const answer: unknown = JSON.parse(
      run(
        process.execPath,
        [bin, 'query', '{ concept(name: "LoRA") { name paperCount } }'],
        folder,
      ),
    );
    expect(answer).toMatchObject({ data: { concept: { name: 'LoRA', paperCount: 1 } } });
  });

  it('can be imported under its public names', () => {
    writeFileSync(
      join(folder, 'use.js'),
      "import * as paperloom from 'paperloom'; console.log(JSON.stringify(Object.keys(paperloom).sort()));",
    );
    const names: unknown = JSON.parse(run(process.execPath, ['use.js'], folder));
    expect(names).toContain('openStore');
    expect(names).toContain('ingest');
  });

  it('holds the explorer, and nothing that it is built with', () => {
    const shipped = join(folder, 'node_modules', 'paperloom', 'dist', 'web');
    expect(readdirSync(shipped)).toContain('index.html');
    expect(readdirSync(join(folder, 'node_modules'))).not.toContain('sigma');
  });

  it('ships neither tests nor TypeScript source', () => {
    const shipped = readdirSync(join(folder, 'node_modules', 'paperloom'));
    expect(shipped).not.toContain('src');
    expect(shipped).not.toContain('test');
  });
});

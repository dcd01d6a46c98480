// A configuration file in the words of the environment: the same checks, paths from where it lies, and who goes first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';
import { readConfigFile } from '../src/config-file.ts';

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'ours.yml');
  writeFileSync(path, text);
  return path;
}

const TEXT = `
store: sqlite:papers.db
port: 8080
profile: production
tokens: tokens.txt
rateLimit: 60
deadline: 2.5
origins: [https://a.example, https://b.example]
operations: [ours, theirs]
operationsOnly: on
introspection: true
graphiql: false
neo4jUsername: ada
`;

it('a configuration file settles all that the environment can, its paths from where it lies', () => {
  const path = fileOf(TEXT);
  const { variables } = readConfigFile(path);
  const config = readConfig({ PAPERLOOM_PORT: '9090' }, { variables, isNamed: false });
  const beside = (name: string) => join(path, '..', name);
  expect(config).toMatchObject({
    store: `sqlite:${beside('papers.db')}`,
    port: 9090,
    profile: 'production',
    neo4j: { username: 'ada' },
    service: {
      tokens: beside('tokens.txt'),
      requestsPerMinute: 60,
      deadlineMs: 2_500,
      origins: ['https://a.example', 'https://b.example'],
      operations: [beside('ours'), beside('theirs')],
      operationsOnly: true,
      introspection: true,
      graphiql: false,
    },
  });
  expect(readConfig({ PAPERLOOM_PORT: '9090' }, { variables, isNamed: true }).port).toBe(8080);
});

it('what a setting may not be is told without what is secret', () => {
  const path = fileOf('read: token\nneo4jPassword: ""\n');
  expect(() => readConfigFile(path)).toThrow(/ours\.yml:2: found neo4jPassword; expected /);
  const nested = fileOf('neo4jPassword: {is: swordfish}\n');
  expect(() => readConfigFile(nested)).toThrow(/ours\.yml:1: found neo4jPassword; expected /);
});

// Lines of the log are written together, and none is lost for it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const LOG = new URL('../../../src/server/observe/server-log.ts', import.meta.url).href;
const LINES = 100;
/** Writes more than one portion, then lives on until its input ends. */
const PROGRAM = `
  import { jsonLog } from '${LOG}';
  const log = jsonLog();
  for (let line = 1; line <= ${LINES}; line++) log.note('line ' + line + '.'.repeat(100));
  process.stdin.on('end', () => { log.note('last words'); process.exit(); }).resume();`;

it('a log of a process at work is all written though it asks no more, and its last words when it ends', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM]);
  let written = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    written += chunk;
  });
  const messages = () =>
    written.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line).msg));
  await expect.poll(() => written, { timeout: 10_000 }).toContain(`line ${LINES}.`);
  expect(messages()).toEqual(
    Array.from({ length: LINES }, (_, i) => expect.stringContaining(`line ${i + 1}.`)),
  );
  child.stdin.end();
  await once(child, 'close');
  expect(messages()).toHaveLength(LINES + 1);
  expect(messages().at(-1)).toBe('last words');
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const FILE = pathToFileURL(join(import.meta.dirname, '../../src/cli/outlive-rejections.ts')).href;

/** A process of its own: the tests' own would end with what is tried out here. */
function run(script: string) {
  const args = [
    '--input-type=module',
    '-e',
    `import { outliveRejections } from '${FILE}';${script}`,
  ];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

const LATER = "setTimeout(() => console.log('still here'), 20);";

it('a failure that nobody waited for is told and does not end the process', () => {
  const { status, stdout } = run(
    `outliveRejections(console.log); Promise.reject(new Error('left alone')); ${LATER}`,
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^A failure that nobody waited for: Error: left alone\n[\s\S]*still here\n$/,
  );
});

it('afterwards it ends the process again', () => {
  const { status, stdout } = run(
    `outliveRejections(console.log).close(); Promise.reject(new Error('left alone')); ${LATER}`,
  );
  expect([status, stdout]).toEqual([1, '']);
});

// Before all tests: a folder in which Node keeps what it compiled, gone after the run. The threads and processes that
// tests start, thousands of them, would otherwise each strip the types of the same sources again: half of what they cost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function setup(): void {
  if (process.env['NODE_COMPILE_CACHE']) return;
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-compiled-'));
  process.env['NODE_COMPILE_CACHE'] = folder;
  // Not with the run: threads keep what they compiled as they end, some of them after it.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

// --background: the work waits wherever another program of the machine has something to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import type { OptionValues } from './command.ts';
import { isSet } from './options.ts';
import type { SharedOptions } from './shared-options.ts';

export const BACKGROUND_OPTION: SharedOptions = {
  options: { background: { type: 'boolean' } },
  help: { background: { text: 'let other programs go first, such as a server on this machine' } },
};

/** Of this process; Linux only. */
const THREADS = '/proc/self/task';

/**
 * Before any thread of ours starts: threads take over how the one that starts them is scheduled. On Linux each has a priority of its own, so
 * those that Node itself started (they collect garbage and compile, a sixth of an ingest) are asked too; elsewhere it is the
 * process's. The lowest priority still keeps a processor for some milliseconds once it has it; SCHED_IDLE gives it up at
 * once. Node cannot ask for that, chrt of util-linux can; where it is missing the priority must do.
 */
export function stepBack(options: OptionValues): void {
  if (!isSet(options, 'background')) return;
  const { PRIORITY_LOW } = constants.priority;
  setPriority(PRIORITY_LOW);
  if (!existsSync(THREADS)) return;
  for (const thread of readdirSync(THREADS)) setPriority(Number(thread), PRIORITY_LOW);
  spawnSync('chrt', ['--all-tasks', '--idle', '--pid', '0', String(process.pid)]);
}

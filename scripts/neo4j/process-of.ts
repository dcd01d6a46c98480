// Whether a process id still means our server: in the id and the data folder, out yes or no. Ids are
// given anew to strangers, so the command line of the process has to name both.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SERVER_SOURCE } from './java-command.ts';

export function isServerProcess(pid: number, dataDir: string): boolean {
  const words = readCommandLine(pid);
  return words.includes(basename(SERVER_SOURCE)) && words.includes(dataDir);
}

/** Empty for a process that has ended. Asks /proc where there is one: slim images have no `ps`. */
function readCommandLine(pid: number): string {
  if (!existsSync('/proc/self/cmdline')) {
    return spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

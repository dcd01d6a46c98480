// An ingest into a disk that is too small: it ends with what is wrong, what was committed is whole, and with more room it goes on.
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inNewFolder } from './in-new-folder.ts';
import { digestOf, recordsIn, start, writePapers } from './ingest-run.ts';
import type { SoakSettings } from './soaks.ts';

const run = promisify(execFile);
const [SMALL, LARGE] = ['10m', '256m'];
/** The exit code for a store that cannot be worked on. */
const STORE_FAILED = 3;

/** Takes the right to mount, which the superuser of a machine has; says that it was skipped where it is not had. */
export function fullDisk({ papers, note }: SoakSettings): Promise<string> {
  return inNewFolder(async (folder) => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const refused = await mountSmall(disk);
    if (refused !== undefined) return `skipped, no disk can be mounted here (${refused})`;
    try {
      writePapers(folder, papers);
      const store = `sqlite:${join(disk, 'papers.db')}`;
      const full = await start(store, folder).end;
      if (full.code !== STORE_FAILED || !full.err.includes('the disk is full')) {
        throw new Error(`It ended with ${full.code}: ${full.err}`);
      }
      await run('mount', ['-o', `remount,size=${LARGE}`, disk]);
      const records = await recordsIn(store);
      note(`full after ${records} records, which are whole`);
      const rest = await start(store, folder).end;
      if (rest.code !== 0)
        throw new Error(`With more room it ended with ${rest.code}: ${rest.err}`);
      await start('sqlite:whole.db', folder).end;
      const whole = await digestOf(`sqlite:${join(folder, 'whole.db')}`);
      if ((await digestOf(store)) !== whole) throw new Error('The graph is another.');
      return `full after ${records} of ${papers} records, and with more room the same graph`;
    } finally {
      await run('umount', [disk]);
    }
  });
}

/** Gives why not, where it is not permitted or not known here. */
async function mountSmall(disk: string): Promise<string | undefined> {
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SMALL}`, 'tmpfs', disk]);
    return undefined;
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    return message.trim().split('\n').at(-1) ?? message;
  }
}

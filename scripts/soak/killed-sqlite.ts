// SIGKILL in an ingest into a file.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inNewFolder } from './in-new-folder.ts';
import { killIngests, survivalText } from './killed-ingest.ts';
import type { SoakSettings } from './soaks.ts';

export function killedSqlite(settings: SoakSettings): Promise<string> {
  return inNewFolder(async (folder) => {
    const path = join(folder, 'cut.db');
    const empty = async () => {
      for (const end of ['', '-wal', '-shm']) await rm(`${path}${end}`, { force: true });
    };
    return survivalText(await killIngests({ ...settings, store: `sqlite:${path}`, folder, empty }));
  });
}

// backup: a copy of one moment of the store, while others go on reading and writing.
import { existsSync } from 'node:fs';
import { backUp } from '../../graph/sqlite/backup.ts';
import { type Command, EXIT } from '../command.ts';
import { fileStore } from '../file-store.ts';
import { oneFile } from '../one-file.ts';
import { isSet } from '../options.ts';
import { combine, JSON_OPTION, STORE_OPTION } from '../shared-options.ts';
import { missing } from '../with-store.ts';

const EXAMPLE = 'paperloom backup papers-2026-05-04.db';

export const backup: Command = {
  arguments: 'FILE',
  ...combine(STORE_OPTION, JSON_OPTION),
  examples: [EXAMPLE],
  run: async (files, options, terminal) => {
    const to = oneFile(files, 'One file, to be made,', EXAMPLE);
    const path = fileStore(options, terminal);
    if (!existsSync(path)) throw missing(path);
    const made = await backUp(path, to);
    terminal.out(
      isSet(options, 'json')
        ? JSON.stringify(made)
        : `${to} holds ${path} as it was at revision ${made.revision}: ${made.papers} papers. It was looked at, and is whole.`,
    );
    return EXIT.done;
  },
};

// restore: a backup takes the place of the store.
import { existsSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { restore as putBack } from '../../graph/sqlite/backup.ts';
import { type Command, EXIT } from '../command.ts';
import { fileStore } from '../file-store.ts';
import { oneFile } from '../one-file.ts';
import { isSet } from '../options.ts';
import { combine, JSON_OPTION, STORE_OPTION } from '../shared-options.ts';

const EXAMPLE = 'paperloom restore papers-2026-05-04.db --replace';
const shared = combine(STORE_OPTION, JSON_OPTION);

export const restore: Command = {
  arguments: 'FILE',
  options: { replace: { type: 'boolean' }, ...shared.options },
  help: { replace: { text: 'give up what the store holds now' }, ...shared.help },
  examples: [EXAMPLE],
  run: async (files, options, terminal) => {
    const from = oneFile(files, 'One file, made by paperloom backup,', EXAMPLE);
    const path = fileStore(options, terminal);
    if (existsSync(path) && !isSet(options, 'replace')) {
      throw new UsageError(
        'STORE_EXISTS',
        `There is a store at ${path}, which would be lost.`,
        'Say --replace to give it up, or name another place with --store.',
      );
    }
    const put = await putBack(from, path);
    terminal.out(
      isSet(options, 'json')
        ? JSON.stringify(put)
        : `${path} is what ${from} holds: ${put.papers} papers, revision ${put.revision}.`,
    );
    return EXIT.done;
  },
};

// --background: the work waits wherever another program of the machine has something to do.
import { constants, setPriority } from 'node:os';
import type { OptionValues } from './command.ts';
import { isSet } from './options.ts';
import type { SharedOptions } from './shared-options.ts';

export const BACKGROUND_OPTION: SharedOptions = {
  options: { background: { type: 'boolean' } },
  help: { background: { text: 'let other programs go first, such as a server on this machine' } },
};

/** Before any thread starts: Linux takes the priority over to threads that start later only. */
export function stepBack(options: OptionValues): void {
  if (isSet(options, 'background')) setPriority(constants.priority.PRIORITY_LOW);
}

// Who decides on the command line.
import { userInfo } from 'node:os';
import type { OptionValues } from './command.ts';
import { textOption } from './options.ts';

/** The user of this machine, unless told. */
export function authorOf(options: OptionValues): string {
  return textOption(options, 'by') ?? userInfo().username;
}

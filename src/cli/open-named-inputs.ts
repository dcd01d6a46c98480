// The inputs a user named on the command line.
import { UsageError } from '../errors.ts';
import { type OpenedInputs, openInputs } from '../papers/read/inputs.ts';
import type { OptionValues, Terminal } from './command.ts';
import { textOption } from './options.ts';

/** Throws UsageError where none is named; what cannot be read is among the problems. */
export async function openNamedInputs(
  command: string,
  paths: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<OpenedInputs> {
  if (paths.length === 0) {
    throw new UsageError(
      'NOTHING_TO_READ',
      `${command} takes at least one file, folder or - for standard input.`,
      `For example: paperloom ${command} papers.jsonl. See paperloom ${command} --help.`,
    );
  }
  const format = textOption(options, 'format');
  return await openInputs(paths, {
    ...(paths.includes('-') && { stdin: terminal.stdin }),
    ...(format !== undefined && { format }),
  });
}

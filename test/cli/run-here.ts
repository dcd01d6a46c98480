// Runs a command within the test's own process: for commands whose work is in the store, not in how the process behaves.
import { Readable } from 'node:stream';
import { getCommand, wordsOf } from '../../src/cli/find-command.ts';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { readConfig } from '../../src/config.ts';
import { PaperloomError } from '../../src/errors.ts';
import { recordingTerminal } from './recording-terminal.ts';

export interface RunHere {
  /** The exit code; undefined where it ended with a failure. */
  readonly code?: number;
  readonly out: readonly string[];
  readonly notes: readonly string[];
  /** Code and message of the failure. */
  readonly failure?: string;
}

/** What is not a failure of the program is thrown. */
export async function runHere(
  args: readonly string[],
  { store, stdin = '' }: { readonly store: string; readonly stdin?: string },
): Promise<RunHere> {
  const recording = recordingTerminal(readConfig({ PAPERLOOM_STORE: store }));
  const told = () => ({
    out: recording.results.flatMap((text) => text.split('\n')),
    notes: recording.notes,
  });
  const terminal = { ...recording, stdin: Readable.from([Buffer.from(stdin)]) };
  const entry = getCommand(args);
  const command = await entry.load();
  try {
    const { values, positionals } = parseOptions(
      entry.name,
      command,
      args.slice(wordsOf(entry).length),
    );
    return { code: await command.run(positionals, values, terminal), ...told() };
  } catch (error) {
    if (!(error instanceof PaperloomError)) throw error;
    return { ...told(), failure: `${error.code}: ${error.message}` };
  }
}

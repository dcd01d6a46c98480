// Runs a command within the test's own process: for commands whose work is in the store, not in how the process behaves.
import type { Terminal } from '../../src/cli/command.ts';
import { getCommand, wordsOf } from '../../src/cli/find-command.ts';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { readConfig } from '../../src/config.ts';
import { PaperloomError } from '../../src/errors.ts';

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
  const out: string[] = [];
  const notes: string[] = [];
  const terminal: Terminal = {
    config: readConfig({ PAPERLOOM_STORE: store }),
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    out: (text) => out.push(...text.split('\n')),
    note: (text) => notes.push(text),
    style: (_format, text) => text,
    interactive: false,
    signal: new AbortController().signal,
  };
  const entry = getCommand(args);
  const command = await entry.load();
  try {
    const { values, positionals } = parseOptions(
      entry.name,
      command,
      args.slice(wordsOf(entry).length),
    );
    return { code: await command.run(positionals, values, terminal), out, notes };
  } catch (error) {
    if (!(error instanceof PaperloomError)) throw error;
    return { out, notes, failure: `${error.code}: ${error.message}` };
  }
}

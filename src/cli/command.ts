// What a command is: words for --help, options, and what it does with them. Names and summaries are in commands.ts.
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Config } from '../config.ts';
import type { Style } from './style.ts';

/** Everything a command may touch, handed in so that a test can hand in its own. */
export interface Terminal {
  readonly config: Config;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Results only. */
  out(text: string): void;
  /** Results as bytes, no faster than whoever reads them takes them. */
  pour(chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** Progress, problems, hints. */
  note(text: string): void;
  /** Colours for results, where standard output is a terminal that wants them. */
  readonly style: Style;
  /** A bar or status line can be drawn: stderr is a terminal and --json was not given. */
  readonly interactive: boolean;
  /** Aborted by the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
}

export interface OptionHelp {
  readonly value?: string;
  readonly text: string;
}

/** Values as node's parseArgs gives them. */
export type OptionValues = Readonly<
  Record<string, string | boolean | (string | boolean)[] | undefined>
>;

export interface Command {
  /** Positional arguments as shown in the usage line, e.g. `FILE|DIR|- ...`. */
  readonly arguments: string;
  readonly options: ParseArgsOptionsConfig;
  readonly help: Readonly<Record<string, OptionHelp>>;
  readonly examples: readonly string[];
  /** Gives the exit code: 0 done, 1 problems with --strict, 2 usage, 3 store. */
  run(positionals: readonly string[], options: OptionValues, terminal: Terminal): Promise<number>;
}

export const EXIT = { done: 0, problems: 1, usage: 2, store: 3, interrupted: 130 } as const;

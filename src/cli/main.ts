// The command line: finds the command, reads its options, runs it, and turns failures into messages and exit codes.
import { ConfigurationError, PaperloomError, StoreError, UsageError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { EXIT } from './command.ts';
import { COMMANDS } from './commands.ts';
import { findCommand, getCommand, groupOf, wordsOf } from './find-command.ts';
import { commandHelp, overview } from './help.ts';
import { loadConfig } from './load-config.ts';
import { parseOptions, refuseArguments } from './parse-options.ts';
import { openTerminal } from './terminal.ts';

/** Runs one command and sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const json = argv.includes('--json');
  try {
    process.exitCode = await runCommand(argv, json);
  } catch (error) {
    report(error, json);
    // What failed may have left a socket or a thread behind, for which the process would wait.
    await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
    process.exit(exitCodeOf(error));
  }
}

/** Resolves when everything written so far has gone out, or nobody takes it any more. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

async function runCommand(argv: readonly string[], json: boolean): Promise<number> {
  const [first] = argv;
  if (first === '--version' || first === '-v') {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const help = helpFor(argv);
  if (help !== undefined) {
    process.stdout.write(await help);
    return EXIT.done;
  }
  const entry = getCommand(argv);
  const command = await entry.load();
  const rest = argv.slice(wordsOf(entry).length);
  const { values, positionals } = parseOptions(entry.name, command, rest);
  if (values['help'] === true) {
    process.stdout.write(commandHelp(entry, command));
    return EXIT.done;
  }
  refuseArguments(entry.name, command, positionals);
  const terminal = openTerminal(await loadConfig(values), json);
  try {
    return await command.run(positionals, values, terminal);
  } finally {
    terminal.close();
  }
}

const ASKS_HELP: ReadonlySet<string | undefined> = new Set([undefined, 'help', '--help', '-h']);

/** The text for `paperloom`, `help`, `help COMMAND` and `lexicon --help`; undefined where help is not what is asked for. */
function helpFor(argv: readonly string[]): Promise<string> | string | undefined {
  const [first, second] = argv;
  if (ASKS_HELP.has(first)) {
    const entry = findCommand(argv.slice(1));
    if (entry !== undefined) return entry.load().then((command) => commandHelp(entry, command));
    const group = groupOf(second);
    return overview(group.length > 0 ? group : COMMANDS);
  }
  const group = groupOf(first);
  return group.length > 0 && ASKS_HELP.has(second) && second !== undefined
    ? overview(group)
    : undefined;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof StoreError) return EXIT.store;
  if (error instanceof UsageError || error instanceof ConfigurationError) return EXIT.usage;
  return EXIT.problems;
}

/** What went wrong and what to do; with --json the same as one line for machines. */
function report(error: unknown, json: boolean): void {
  if (!(error instanceof PaperloomError)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `paperloom: this should not have happened. Please report it with these lines:\n${detail}\n`,
    );
    return;
  }
  const { code, message, remedy } = error;
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message, remedy } })}\n`);
  process.stderr.write(`paperloom: ${message}\n  ${remedy}\n`);
}

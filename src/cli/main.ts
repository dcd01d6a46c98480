// The command line: finds the command, reads its options, runs it, and turns failures into messages and exit codes.
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { ConfigurationError, PaperloomError, StoreError, UsageError } from '../errors.ts';
import { type Command, EXIT, type OptionValues } from './command.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';
import { commandHelp, overview } from './help.ts';
import { openTerminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Runs one command and sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const [name, ...rest] = argv;
  const json = argv.includes('--json');
  try {
    process.exitCode = await runCommand(name, rest, json);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    report(error, json);
  }
}

async function runCommand(
  name: string | undefined,
  rest: readonly string[],
  json: boolean,
): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const entry = COMMANDS.find((each) => each.name === rest[0]);
    process.stdout.write(
      entry === undefined ? overview(COMMANDS) : commandHelp(entry, await entry.load()),
    );
    return EXIT.done;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const entry = getCommand(name);
  const command = await entry.load();
  const { values, positionals } = parseOptions(name, command, rest);
  if (values['help'] === true) {
    process.stdout.write(commandHelp(entry, command));
    return EXIT.done;
  }
  refuseArguments(name, command, positionals);
  const terminal = openTerminal(readConfig(process.env), json);
  try {
    return await command.run(positionals, values, terminal);
  } finally {
    terminal.close();
  }
}

function getCommand(name: string): CommandEntry {
  const entry = COMMANDS.find((each) => each.name === name);
  if (entry !== undefined) return entry;
  throw new UsageError(
    'UNKNOWN_COMMAND',
    `There is no command ${JSON.stringify(name)}.`,
    `Commands: ${COMMANDS.map((each) => each.name).join(', ')}. See paperloom --help.`,
  );
}

function parseOptions(
  name: string,
  command: Command,
  args: readonly string[],
): { values: OptionValues; positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError('UNKNOWN_OPTION', message, `See paperloom ${name} --help.`, error);
  }
}

/** A command without arguments would pass over them in silence: `paperloom stats other.db`. */
function refuseArguments(name: string, command: Command, [first]: readonly string[]): void {
  if (command.arguments !== '' || first === undefined) return;
  throw new UsageError(
    'UNEXPECTED_ARGUMENT',
    `${name} takes no arguments, but was given ${JSON.stringify(first)}.`,
    first.endsWith('.db')
      ? `A store is named with --store: paperloom ${name} --store ${first}.`
      : `See paperloom ${name} --help.`,
  );
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

// The command line: finds the command, reads its options, runs it, and turns failures into messages and exit codes.
import { parseArgs } from 'node:util';
import { ConfigurationError, PaperloomError, StoreError, UsageError } from '../errors.ts';
import { type Command, EXIT, type OptionValues } from './command.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';
import { COMMON_OPTIONS, commandHelp, overview } from './help.ts';
import { loadConfig } from './load-config.ts';
import { openTerminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Runs one command and sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const json = argv.includes('--json');
  try {
    process.exitCode = await runCommand(argv, json);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    report(error, json);
  }
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

/** `lexicon check` is a command of two words. */
function wordsOf({ name }: CommandEntry): readonly string[] {
  return name.split(' ');
}

function findCommand(argv: readonly string[]): CommandEntry | undefined {
  return COMMANDS.find((entry) => wordsOf(entry).every((word, i) => argv[i] === word));
}

/** The commands of two words whose first this is. */
function groupOf(word: string | undefined): readonly CommandEntry[] {
  return COMMANDS.filter((entry) => wordsOf(entry).length > 1 && wordsOf(entry)[0] === word);
}

function getCommand(argv: readonly string[]): CommandEntry {
  const entry = findCommand(argv);
  if (entry !== undefined) return entry;
  const [first = '', second] = argv;
  const group = groupOf(first);
  const isGroup = group.length > 0;
  const asked = isGroup && second !== undefined ? `${first} ${second}` : first;
  const known = (isGroup ? group : COMMANDS).map(({ name }) => name);
  throw new UsageError(
    'UNKNOWN_COMMAND',
    isGroup && second === undefined
      ? `${first} takes a second word.`
      : `There is no command ${JSON.stringify(asked)}.`,
    `Commands: ${known.join(', ')}. See paperloom ${isGroup ? `${first} ` : ''}--help.`,
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
      options: { ...command.options, ...COMMON_OPTIONS },
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

// What follows a command's name in, its options and arguments out; what it does not take is refused.
import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import { findNearest } from '../text/nearest.ts';
import type { Command, OptionValues } from './command.ts';
import { COMMON_OPTIONS } from './help.ts';

/** Throws UsageError for an option that the command does not have, naming the nearest it has, or that lacks its value. */
export function parseOptions(
  name: string,
  command: Command,
  args: readonly string[],
): { values: OptionValues; positionals: readonly string[] } {
  const options = { ...command.options, ...COMMON_OPTIONS };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw isUnknown(error)
      ? unknownOption(name, Object.keys(options), error)
      : new UsageError('INVALID_OPTION', messageOf(error), `See paperloom ${name} --help.`, error);
  }
}

function isUnknown(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The option in node's message, which says more than helps: catches `--stroe` in `Unknown option '--stroe'. To ...`. */
const QUOTED_OPTION = /'(-[^']*)'/;

function unknownOption(name: string, known: readonly string[], error: Error): UsageError {
  const [, found = ''] = QUOTED_OPTION.exec(error.message) ?? [];
  const nearest = findNearest(found.replace(/^-+/, ''), known);
  return new UsageError(
    'UNKNOWN_OPTION',
    found === '' ? error.message : `${name} has no option ${found}.`,
    `${nearest === undefined ? '' : `Did you mean --${nearest}? `}See paperloom ${name} --help.`,
    error,
  );
}

/** A command without arguments would pass over them in silence: `paperloom stats other.db`. */
export function refuseArguments(name: string, command: Command, [first]: readonly string[]): void {
  if (command.arguments !== '' || first === undefined) return;
  throw new UsageError(
    'UNEXPECTED_ARGUMENT',
    `${name} takes no arguments, but was given ${JSON.stringify(first)}.`,
    first.endsWith('.db')
      ? `A store is named with --store: paperloom ${name} --store ${first}.`
      : `See paperloom ${name} --help.`,
  );
}

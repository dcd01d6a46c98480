// Words of the command line in, the command they name out.
import { UsageError } from '../errors.ts';
import { findNearest } from '../text/nearest.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';

/** `lexicon check` is a command of two words. */
export function wordsOf({ name }: CommandEntry): readonly string[] {
  return name.split(' ');
}

export function findCommand(argv: readonly string[]): CommandEntry | undefined {
  return COMMANDS.find((entry) => wordsOf(entry).every((word, i) => argv[i] === word));
}

/** The commands of two words whose first this is. */
export function groupOf(word: string | undefined): readonly CommandEntry[] {
  return COMMANDS.filter((entry) => wordsOf(entry).length > 1 && wordsOf(entry)[0] === word);
}

export function getCommand(argv: readonly string[]): CommandEntry {
  const entry = findCommand(argv);
  if (entry !== undefined) return entry;
  const [first = '', second] = argv;
  const group = groupOf(first);
  const isGroup = group.length > 0;
  const asked = isGroup && second !== undefined ? `${first} ${second}` : first;
  const known = (isGroup ? group : COMMANDS).map(({ name }) => name);
  const nearest = findNearest(asked, known);
  throw new UsageError(
    'UNKNOWN_COMMAND',
    isGroup && second === undefined
      ? `${first} takes a second word.`
      : `There is no command ${JSON.stringify(asked)}.`,
    `${nearest === undefined ? '' : `Did you mean ${nearest}? `}Commands: ${known.join(', ')}. See paperloom ${isGroup ? `${first} ` : ''}--help.`,
  );
}

// Texts of --help, made from what the commands say of themselves.
import type { Command } from './command.ts';
import type { CommandEntry } from './commands.ts';

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const COMMON_HELP: readonly { readonly flag: string; readonly text: string }[] = [
  { flag: '--config FILE', text: 'settings; default paperloom.config.yml or .json, if there' },
  { flag: '-h, --help', text: 'this text' },
];

/** All commands, a line each. */
export function overview(commands: readonly CommandEntry[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return [
    'paperloom: a knowledge graph of AI papers, from their titles and abstracts.',
    '',
    'Usage: paperloom COMMAND [OPTIONS]',
    '',
    ...lines,
    '',
    'paperloom COMMAND --help shows options and examples.',
    'The store is sqlite:paperloom.db unless --store or PAPERLOOM_STORE names another.',
    '',
  ].join('\n');
}

/** One command: usage, options, examples. */
export function commandHelp({ name, summary }: CommandEntry, command: Command): string {
  const own = Object.entries(command.help).map(([option, help]) => {
    const short = command.options[option]?.short;
    return {
      flag: `${short === undefined ? '' : `-${short}, `}--${option}${help.value === undefined ? '' : ` ${help.value}`}`,
      text: help.text,
    };
  });
  const options = [...own, ...COMMON_HELP];
  const width = Math.max(...options.map(({ flag }) => flag.length));
  return [
    summary,
    '',
    `Usage: paperloom ${name} ${command.arguments}${command.arguments === '' ? '' : ' '}[OPTIONS]`,
    '',
    'Options:',
    ...options.map(({ flag, text }) => `  ${flag.padEnd(width)}  ${text}`),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

// token: makes a token for a client of the service, or takes the tokens of one back.
import { UsageError } from '../../errors.ts';
import { addToken, removeTokens } from '../../server/access/change-token-file.ts';
import { hashToken, type KnownToken, makeToken, TOKEN_NAME } from '../../server/access/token.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../command.ts';
import { dayOption, isSet, textOption } from '../options.ts';
import { combine, JSON_OPTION, TOKENS_OPTION } from '../shared-options.ts';

const shared = combine(TOKENS_OPTION, JSON_OPTION);

export const token: Command = {
  arguments: 'NAME',
  options: {
    write: { type: 'boolean' },
    until: { type: 'string' },
    revoke: { type: 'boolean' },
    ...shared.options,
  },
  help: {
    write: { text: 'it may change the graph too; without, it may only read' },
    until: { value: 'YYYY-MM-DD', text: 'the last day it holds; default: without end' },
    revoke: { text: 'take all tokens of this name back instead' },
    ...shared.help,
  },
  examples: [
    'paperloom token ada --write --tokens tokens.txt',
    'paperloom token dashboard --until 2027-06-30',
    'paperloom token ada --revoke',
  ],
  run: async ([name, ...more], options, terminal) => {
    if (name === undefined || more.length > 0 || !TOKEN_NAME.test(name)) {
      throw new UsageError(
        'TOKEN_NAME',
        'token takes one name, of up to 64 letters, digits and the signs . _ - @ +.',
        'Say whose it is or what for: paperloom token ada --write.',
      );
    }
    const path = tokensPath(options, terminal);
    if (isSet(options, 'revoke')) return revoke(path, name, options, terminal);
    const text = makeToken();
    const made = describe(name, text, options);
    addToken(path, made);
    const { right, until } = made;
    terminal.note(
      `A token for ${name} to ${right}, known to ${path} by its hash. It is shown this once:`,
    );
    terminal.out(
      isSet(options, 'json') ? JSON.stringify({ name, right, until, token: text }) : text,
    );
    return EXIT.done;
  },
};

function describe(name: string, text: string, options: OptionValues): KnownToken {
  const until = dayOption(options, 'until');
  return {
    name,
    right: isSet(options, 'write') ? 'write' : 'read',
    hash: hashToken(text),
    ...(until !== undefined && { until }),
  };
}

function revoke(path: string, name: string, options: OptionValues, terminal: Terminal): number {
  const revoked = removeTokens(path, name);
  const told = `${revoked} tokens of ${name} were taken back from ${path}.`;
  terminal.out(isSet(options, 'json') ? JSON.stringify({ name, revoked }) : told);
  return revoked > 0 ? EXIT.done : EXIT.problems;
}

function tokensPath(options: OptionValues, { config }: Terminal): string {
  const path = textOption(options, 'tokens') ?? config.service.tokens;
  if (path !== undefined) return path;
  throw new UsageError(
    'TOKENS_MISSING',
    'No file of tokens is named.',
    'Name one with --tokens FILE or PAPERLOOM_TOKENS; it is created where it is not there.',
  );
}

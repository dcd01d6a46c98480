// export: the whole graph as canonical JSON Lines; the same graph gives the same bytes in every store.
import { UsageError } from '../../errors.ts';
import { canonicalLines } from '../../exports/canonical.ts';
import { type Command, EXIT } from '../command.ts';
import { textOption } from '../options.ts';
import { STORE_OPTION } from '../shared-options.ts';
import { withExistingStore } from '../with-store.ts';

export const exportGraph: Command = {
  arguments: '',
  options: { ...STORE_OPTION.options, format: { type: 'string' } },
  help: {
    format: { value: 'NAME', text: 'canonical (the only one so far)' },
    ...STORE_OPTION.help,
  },
  examples: [
    'paperloom export > graph.jsonl',
    'paperloom export --store neo4j://localhost | sha256sum',
  ],
  run: (_positionals, options, terminal) => {
    const format = textOption(options, 'format') ?? 'canonical';
    if (format !== 'canonical') {
      throw new UsageError(
        'UNKNOWN_FORMAT',
        `There is no export format ${JSON.stringify(format)}.`,
        'Formats: canonical.',
      );
    }
    return withExistingStore(options, terminal, async (store) => {
      for await (const line of canonicalLines(store)) terminal.out(line);
      return EXIT.done;
    });
  },
};

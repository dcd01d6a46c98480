// decisions export: the whole log as JSON Lines, oldest first; the same log gives the same bytes.
import { writeDecision } from '../../../decisions/decision-line.ts';
import { type Command, EXIT } from '../../command.ts';
import { STORE_OPTION } from '../../shared-options.ts';
import { withExistingStore } from '../../with-store.ts';

export const decisionsExport: Command = {
  arguments: '',
  ...STORE_OPTION,
  examples: ['paperloom decisions export > decisions.jsonl'],
  run: (_positionals, options, terminal) =>
    withExistingStore(options, terminal, async (store) => {
      const { decisions } = await store.loadDecisions();
      for (const decision of decisions) terminal.out(writeDecision(decision));
      return EXIT.done;
    }),
};

// decisions resume: finishes a decision that was interrupted.
import { resumeCuration } from '../../../curate.ts';
import { sentenceOf } from '../../../decisions/sentence.ts';
import { type Command, EXIT } from '../../command.ts';
import { isSet } from '../../options.ts';
import { combine, JSON_OPTION, STORE_OPTION } from '../../shared-options.ts';
import { withExistingStore } from '../../with-store.ts';

export const decisionsResume: Command = {
  arguments: '',
  ...combine(STORE_OPTION, JSON_OPTION),
  examples: ['paperloom decisions resume'],
  run: (_positionals, options, terminal) =>
    withExistingStore(options, terminal, async (store) => {
      const outcome = await resumeCuration(store);
      const added = outcome?.added ?? [];
      if (isSet(options, 'json')) {
        const { papers = 0, revision = await store.revision() } = outcome ?? {};
        terminal.out(JSON.stringify({ added: added.length, papers, revision }));
      } else if (added.length === 0) terminal.out('No decision was interrupted.');
      else for (const decision of added) terminal.out(`Finished: ${sentenceOf(decision)}.`);
      return EXIT.done;
    }),
};

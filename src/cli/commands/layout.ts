// layout: computes communities and positions for the whole graph once; views then draw from them.
import { openArranger } from '../../analytics/workers/pool.ts';
import { layOutGraph } from '../../layout.ts';
import { type Command, EXIT } from '../command.ts';
import { isSet } from '../options.ts';
import { combine, JSON_OPTION, STORE_OPTION } from '../shared-options.ts';
import { withExistingStore } from '../with-store.ts';

const shared = combine(STORE_OPTION, JSON_OPTION);

/** Room for the graph of a hundred thousand concepts. */
const HEAP_MEGABYTES = 2_048;

export const layout: Command = {
  arguments: '',
  ...shared,
  examples: ['paperloom layout', 'paperloom layout --store bolt://localhost:7687 --json'],
  run: (_positionals, options, terminal) =>
    withExistingStore(options, terminal, async (store) => {
      const arranger = openArranger({ threads: 1, heapMegabytes: HEAP_MEGABYTES });
      const started = performance.now();
      const onStep = (step: string) => {
        if (terminal.interactive) terminal.note(`${step} ...`);
      };
      try {
        const outcome = await layOutGraph(store, arranger.arrange, onStep);
        const seconds = Number(((performance.now() - started) / 1_000).toFixed(3));
        terminal.out(
          isSet(options, 'json')
            ? JSON.stringify({ ...outcome, seconds })
            : `${outcome.placed} of ${outcome.concepts} concepts have a place, in ${outcome.communities} communities (revision ${outcome.revision}). Run this again after papers have come in.`,
        );
        return EXIT.done;
      } finally {
        await arranger.close();
      }
    }),
};

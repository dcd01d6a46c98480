// reextract: brings stored papers up to the present extractor, from their stored text.
import { reextractStale } from '../../reextract.ts';
import { BACKGROUND_OPTION, stepBack } from '../background.ts';
import { type Command, EXIT } from '../command.ts';
import { isSet } from '../options.ts';
import { openProgressLine } from '../progress-line.ts';
import {
  combine,
  JSON_OPTION,
  LEXICON_OPTION,
  STORE_OPTION,
  WORKERS_OPTION,
} from '../shared-options.ts';
import { withExtraction } from '../with-extraction.ts';
import { withExistingStore } from '../with-store.ts';

const shared = combine(
  STORE_OPTION,
  LEXICON_OPTION,
  WORKERS_OPTION,
  BACKGROUND_OPTION,
  JSON_OPTION,
);

export const reextract: Command = {
  arguments: '',
  options: { ...shared.options, 'dry-run': { type: 'boolean' } },
  help: { 'dry-run': { text: 'only say how many papers there are' }, ...shared.help },
  examples: ['paperloom reextract --dry-run', 'paperloom reextract --lexicon our-names.yml'],
  run: (_positionals, options, terminal) => {
    stepBack(options);
    return withExistingStore(options, terminal, (store) =>
      withExtraction(options, terminal, async (extraction) => {
        const stale = await store.countStale(extraction.fingerprint);
        const dryRun = isSet(options, 'dry-run');
        const bar = openProgressLine(stale, terminal);
        const done = dryRun
          ? 0
          : await reextractStale(store, {
              ...extraction,
              signal: terminal.signal,
              onProgress: (papers) => bar.update(papers, `${papers} of ${stale} papers`),
            });
        bar.stop();
        if (isSet(options, 'json')) {
          terminal.out(JSON.stringify({ stale, reextracted: done, dryRun }));
        } else {
          terminal.out(
            stale === 0
              ? 'All papers were read by this version of the extractor: there is nothing to do.'
              : dryRun
                ? `${stale} papers were read by another version of the extractor.`
                : `${done} of ${stale} papers extracted again.`,
          );
        }
        if (terminal.signal.aborted) terminal.note('Interrupted. Run the command again to go on.');
        return terminal.signal.aborted ? EXIT.interrupted : EXIT.done;
      }),
    );
  },
};

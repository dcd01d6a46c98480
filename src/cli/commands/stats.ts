// stats: numbers of the graph.

import { loadExtractor } from '../../mentions/load-extractor.ts';
import { KINDS } from '../../model/concept.ts';
import { type Command, EXIT } from '../command.ts';
import { isSet } from '../options.ts';
import { combine, JSON_OPTION, LEXICON_OPTION, STORE_OPTION } from '../shared-options.ts';
import { lexiconFiles } from '../with-extraction.ts';
import { withExistingStore } from '../with-store.ts';

const shared = combine(STORE_OPTION, LEXICON_OPTION, JSON_OPTION);

export const stats: Command = {
  arguments: '',
  ...shared,
  examples: ['paperloom stats', 'paperloom stats --store bolt://localhost:7687 --json'],
  run: (_positionals, options, terminal) =>
    withExistingStore(options, terminal, async (store) => {
      const { fingerprint } = loadExtractor(lexiconFiles(options, terminal));
      const [numbers, stale] = await Promise.all([store.stats(), store.countStale(fingerprint)]);
      if (isSet(options, 'json')) {
        terminal.out(JSON.stringify({ store: store.address, ...numbers, stalePapers: stale }));
        return EXIT.done;
      }
      const rows: [string, number][] = [
        ['papers', numbers.papers],
        ['  without a date', numbers.undatedPapers],
        ['  extracted by another version', stale],
        ['records of sources', numbers.records],
        ['concepts', KINDS.reduce((sum, kind) => sum + numbers.concepts[kind], 0)],
        ...KINDS.map((kind): [string, number] => [
          `  ${kind.toLowerCase()}`,
          numbers.concepts[kind],
        ]),
        ['links paper - concept', numbers.mentions],
        ['pairs of concepts', numbers.relations],
        ['revision', numbers.revision],
      ];
      terminal.out(store.address);
      for (const [label, value] of rows) {
        terminal.out(`  ${label.padEnd(32)}${value.toLocaleString('en').padStart(12)}`);
      }
      return EXIT.done;
    }),
};

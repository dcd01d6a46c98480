// stats: numbers of the graph.
import type { PaperOrder } from '../../graph/queries.ts';
import type { GraphReader } from '../../graph/store.ts';
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
      const [numbers, relations, stale, firstPublishedOn, lastPublishedOn] = await Promise.all([
        store.stats(),
        store.countRelations(),
        store.countStale(fingerprint),
        endOf(store, 'OLDEST'),
        endOf(store, 'NEWEST'),
      ]);
      if (isSet(options, 'json')) {
        const more = { relations, stalePapers: stale, firstPublishedOn, lastPublishedOn };
        terminal.out(JSON.stringify({ store: store.address, ...numbers, ...more }));
        return EXIT.done;
      }
      const rows: [string, number | string][] = [
        ['papers', numbers.papers],
        ['  published from', firstPublishedOn ?? '-'],
        ['  to', lastPublishedOn ?? '-'],
        ['  without a date', numbers.undatedPapers],
        ['  extracted by another version', stale],
        ['records of sources', numbers.records],
        ['concepts', KINDS.reduce((sum, kind) => sum + numbers.concepts[kind], 0)],
        ...KINDS.map((kind): [string, number] => [
          `  ${kind.toLowerCase()}`,
          numbers.concepts[kind],
        ]),
        ['links paper - concept', numbers.mentions],
        ['pairs of concepts', relations],
        ['revision', numbers.revision],
      ];
      terminal.out(store.address);
      for (const [label, value] of rows) {
        terminal.out(`  ${label.padEnd(32)}${value.toLocaleString('en').padStart(12)}`);
      }
      return EXIT.done;
    }),
};

/** When the oldest or the newest paper that has a date was published, as exactly as that is known. */
async function endOf(store: GraphReader, orderBy: PaperOrder): Promise<string | null> {
  const { items } = await store.findPapers({ orderBy }, { limit: 1, direction: 'forward' });
  return items[0]?.node.publishedOn ?? null;
}

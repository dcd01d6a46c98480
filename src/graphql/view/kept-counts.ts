// Counts of the whole graph: all of them are kept, so each is one statement.
import type { Counts, CountTools } from './counts.ts';
import { uidsOf } from './uids-of.ts';

export function keptCounts({ store, loaders }: CountTools): Counts {
  return {
    total: () => loaders.totalPapers(),
    papersOf: async (concepts) => concepts.map(({ paperCount }) => paperCount),
    async strongest(ties, limit) {
      const page = { limit: limit + 1, direction: 'forward' } as const;
      const { items } = await store.findConcepts({ ...ties, orderBy: 'PAPER_COUNT' }, page);
      return items.map(({ node }) => node);
    },
    countConcepts: (ties) => store.countConcepts({ ...ties, orderBy: 'PAPER_COUNT' }),
    partners: async (concepts, ties, limit) => ({
      found: await store.loadPartners(uidsOf(concepts), ties, limit),
    }),
    among: async (concepts, minPapers, limit) => ({
      found: await store.findRelationsAmong(uidsOf(concepts), minPapers, limit),
    }),
    outside: (concepts, ties) => store.countPartnersOutside(uidsOf(concepts), ties),
    reach: (uids, ties, limit) => store.findReach(uids, ties, limit),
  };
}

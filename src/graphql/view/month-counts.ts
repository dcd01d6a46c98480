// Counts of some months: exact as long as the concepts of a step have no more papers there than a budget, and told where not.
import type { StrongestWay } from '../../graph/months.ts';
import type { Partners } from '../../graph/traversal.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { MonthRange } from '../../model/period.ts';
import { totalPapersIn } from '../months.ts';
import type { Counts, CountTools } from './counts.ts';
import { sharePapers } from './share-papers.ts';
import { uidsOf } from './uids-of.ts';

/**
 * Papers read of all concepts of a step together, a paper once for each of them that it names: to find what else they name, or
 * only how they go together, which is some five times faster.
 */
const MOST_READ = { neighbours: 50_000, pairs: 200_000 } as const;

/** What so few papers name is counted sooner than life lines are looked at. */
const FEW_PAPERS = 5_000;

export function monthCounts(months: MonthRange, { store, loaders }: CountTools): Counts {
  const countPapers = (uids: readonly ConceptUid[]) => store.countPapersIn(uids, months);
  const shareOf = async (uids: readonly ConceptUid[]) =>
    sharePapers(await countPapers(uids), MOST_READ.neighbours);
  const total = () => totalPapersIn(months, loaders);
  const way = async (): Promise<StrongestWay> =>
    (await total()) <= FEW_PAPERS ? 'PAPERS' : 'LIFE_LINES';
  return {
    total,
    papersOf: (concepts) => countPapers(uidsOf(concepts)),
    async strongest(ties, limit) {
      const strongest = await store.findStrongestIn(months, ties, limit + 1, await way());
      const concepts = await store.loadConcepts(uidsOf(strongest));
      return concepts.filter((concept) => concept !== undefined);
    },
    countConcepts: async (ties) => store.countConceptsIn(months, ties, await way()),
    async partners(concepts, ties, limit, withPaperCounts) {
      const uids = uidsOf(concepts);
      const { papers, isCut } = await shareOf(uids);
      const lists = await store.loadPartnersIn(uids, months, ties, limit, papers);
      const counts = withPaperCounts
        ? await countEach([...new Set(lists.flatMap((list) => list.uids))], countPapers)
        : undefined;
      const found = lists.map(
        (list): Partners => ({
          uids: list.uids,
          papers: list.papers,
          paperCounts: counts === undefined ? [] : list.uids.map((uid) => counts.get(uid) ?? 0),
        }),
      );
      return { found, ...(isCut && { papers }) };
    },
    async among(concepts, minPapers, limit) {
      const uids = uidsOf(concepts);
      const [counts, all] = await Promise.all([countPapers(uids), total()]);
      const named = counts.reduce((sum, count) => sum + count, 0);
      const isCut = named > MOST_READ.pairs;
      const papers = isCut ? Math.max(1, Math.floor((all * MOST_READ.pairs) / named)) : all;
      const found = await store.findRelationsAmongIn(uids, months, minPapers, papers, limit);
      return { found, ...(isCut && { papers }) };
    },
    async outside(concepts, ties) {
      const uids = uidsOf(concepts);
      const { papers } = await shareOf(uids);
      return await store.countPartnersOutsideIn(uids, months, ties, papers);
    },
    async reach(uids, ties, limit) {
      const { papers } = await shareOf(uids);
      return await store.findReachIn(uids, months, ties, papers, limit);
    },
  };
}

async function countEach(
  uids: readonly ConceptUid[],
  countPapers: (uids: readonly ConceptUid[]) => Promise<readonly number[]>,
): Promise<ReadonlyMap<ConceptUid, number>> {
  const counts = await countPapers(uids);
  return new Map(uids.map((uid, i) => [uid, counts[i] ?? 0]));
}

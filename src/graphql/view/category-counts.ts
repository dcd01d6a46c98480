// Counts of some categories: what their newest papers name is read once a request, and everything is counted from that.
import { countedUpToLimit } from '../../graph/pages.ts';
import type { TieQuery } from '../../graph/traversal.ts';
import type { ConceptView, Relation } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { facetOf } from '../../model/facet.ts';
import type { MonthRange } from '../../model/period.ts';
import type { Counts, CountTools } from './counts.ts';
import { byPapers, type NumberedPapers, type PaperIndex } from './paper-index.ts';
import { uidsOf } from './uids-of.ts';

/** Papers that are read; where there are more, the newest. */
export const MOST_CATEGORY_PAPERS = 10_000;

export function categoryCounts(
  categories: readonly string[],
  months: MonthRange | undefined,
  { store, loaders }: CountTools,
): Counts {
  const lists = categories.flatMap((name) => facetOf('CATEGORY', name)?.id ?? []);
  const query = { lists, ...(months !== undefined && { months }) };
  const read = () => loaders.namedUnder(query, MOST_CATEGORY_PAPERS);
  return {
    total: async () => (await read()).papers,
    async papersOf(concepts) {
      const index = await read();
      return uidsOf(concepts).map((uid) => papersOf(uid, index));
    },
    async strongest(ties, limit) {
      const index = await read();
      const found = fitting(index, ties)
        .sort(byPapers)
        .slice(0, limit + 1);
      const concepts = await store.loadConcepts(found.map(({ concept }) => index.uidOf(concept)));
      return concepts.filter((concept): concept is ConceptView => concept !== undefined);
    },
    countConcepts: async (ties) => countedUpToLimit(fitting(await read(), ties).length),
    async partners(concepts, ties, limit) {
      const index = await read();
      const found = uidsOf(concepts).map((uid) => {
        const partners = partnersOf(uid, index, ties).sort(byPapers).slice(0, limit);
        return {
          uids: partners.map(({ concept }) => index.uidOf(concept)),
          papers: partners.map(({ papers }) => papers),
          paperCounts: partners.map(({ concept }) => index.papersOf(concept)),
        };
      });
      return { found, ...cutOf(index) };
    },
    async among(concepts, minPapers, limit) {
      const index = await read();
      const pairs = pairsAmong(uidsOf(concepts), index, { minPapers });
      return { found: pairs.slice(0, limit), ...cutOf(index) };
    },
    async outside(concepts, ties) {
      const index = await read();
      const uids = uidsOf(concepts);
      const isInside = membersOf(uids, index);
      return uids.map(
        (uid) =>
          partnersOf(uid, index, ties).filter(({ concept }) => !isInside.has(concept)).length,
      );
    },
    async reach(uids, ties, limit) {
      const index = await read();
      const isInside = membersOf(uids, index);
      const reached = new Set<number>();
      for (const { concept } of uids.flatMap((uid) => partnersOf(uid, index, ties))) {
        if (!isInside.has(concept)) reached.add(concept);
      }
      const ordered = [...reached].sort((a, b) => a - b);
      return ordered.slice(0, limit).map((concept) => index.uidOf(concept));
    },
  };
}

/** Told where more papers may be than were read. */
function cutOf({ papers }: PaperIndex): { readonly papers?: number } {
  return papers < MOST_CATEGORY_PAPERS ? {} : { papers };
}

function fitting(index: PaperIndex, ties: TieQuery): NumberedPapers[] {
  return Array.from({ length: index.concepts }, (_, concept) => ({
    concept,
    papers: index.papersOf(concept),
  })).filter((each) => index.fits(each, ties));
}

function papersOf(uid: ConceptUid, index: PaperIndex): number {
  const concept = index.numberOf(uid);
  return concept === undefined ? 0 : index.papersOf(concept);
}

function partnersOf(uid: ConceptUid, index: PaperIndex, ties: TieQuery): NumberedPapers[] {
  const concept = index.numberOf(uid);
  const partners = concept === undefined ? [] : index.partnersOf(concept);
  return partners.filter((partner) => index.fits(partner, ties));
}

function membersOf(uids: readonly ConceptUid[], index: PaperIndex): ReadonlySet<number> {
  return new Set(uids.flatMap((uid) => index.numberOf(uid) ?? []));
}

/** Pairs with both ends among the concepts, strongest first, then by a and b. */
function pairsAmong(
  uids: readonly ConceptUid[],
  index: PaperIndex,
  ties: TieQuery,
): readonly Relation[] {
  const members = membersOf(uids, index);
  const pairs = [...members].flatMap((a) =>
    index
      .partnersOf(a)
      .filter((partner) => partner.concept > a && members.has(partner.concept))
      .filter((partner) => index.fits(partner, ties))
      .map(({ concept, papers }) => ({ a: index.uidOf(a), b: index.uidOf(concept), papers })),
  );
  return pairs.sort((x, y) => y.papers - x.papers || x.a - y.a || x.b - y.b);
}

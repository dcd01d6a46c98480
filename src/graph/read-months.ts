// Reading the graph of some months.
import { z } from 'zod';
import { type MonthRange, wholeYears } from '../model/period.ts';
import type { ConceptPapers, MonthsReader } from './months.ts';
import { countedUpToLimit } from './pages.ts';
import { COUNT_LIMIT } from './queries.ts';
import { tieParameters } from './read-traversal.ts';
import { COUNTS, readRelationLists, UID, UIDS } from './rows.ts';
import type { StatementRunner } from './statements.ts';
import type { TieQuery } from './traversal.ts';
import { boundsOfMonths } from './window.ts';

const STRONGEST = z.object({ uids: UIDS, papers: COUNTS });
const SLICE = STRONGEST.extend({
  looked: z.int(),
  lastPapers: z.int().nullable(),
  lastUid: UID.nullable(),
});
const OUTSIDE = z.object({ uid: UID, partners: z.int() });
const REACH = z.object({ uids: UIDS });
/** Concepts looked at together: few to begin with, as most searches end soon. */
const SLICE_SIZE = { first: 1_000, most: 16_000 } as const;
/** Concepts that a count looks at. */
const MOST_LOOKED = 100_000;

export function monthsReader(runner: StatementRunner): MonthsReader {
  return {
    findStrongestIn: (range, query, limit, way) =>
      way === 'PAPERS'
        ? findStrongestByPapers(runner, range, query, limit)
        : findStrongestByLives(runner, range, query, limit),
    async countConceptsIn(range, query, way) {
      if (way === 'PAPERS') {
        const named = await findStrongestByPapers(runner, range, query, COUNT_LIMIT);
        return countedUpToLimit(named.length);
      }
      let [count, looked] = [0, 0];
      for await (const slice of slicesOf(runner, range, query, () => leastOf(query))) {
        count += slice.found.length;
        looked += slice.looked;
        if (count >= COUNT_LIMIT) return countedUpToLimit(COUNT_LIMIT);
        if (looked >= MOST_LOOKED) return { count, isLowerBound: true };
      }
      return { count, isLowerBound: false };
    },
    async findRelationsAmongIn(uids, range, minPapers, papers, limit) {
      const [row] = await runner.read('relations/among-in', {
        uids: [...new Set(uids)],
        ...boundsOfMonths(range),
        papers,
        minPapers: Math.max(minPapers, 1),
        limit,
      });
      return readRelationLists(row);
    },
    async countPartnersOutsideIn(uids, range, query, papers) {
      const rows = await runner.read('relations/count-outside-in', {
        uids: [...new Set(uids)],
        ...boundsOfMonths(range),
        ...tieParameters(query),
        papers,
      });
      const counts = new Map(
        rows.map((row) => OUTSIDE.parse(row)).map(({ uid, partners }) => [uid, partners]),
      );
      return uids.map((uid) => counts.get(uid) ?? 0);
    },
    async findReachIn(uids, range, query, papers, limit) {
      const [row] = await runner.read('relations/reach-in', {
        uids: [...new Set(uids)],
        ...boundsOfMonths(range),
        ...tieParameters(query),
        papers,
        limit,
      });
      return REACH.parse(row).uids;
    },
  };
}

async function findStrongestByPapers(
  runner: StatementRunner,
  range: MonthRange,
  query: TieQuery,
  limit: number,
): Promise<readonly ConceptPapers[]> {
  const [row] = await runner.read('mentions/strongest-in', {
    ...boundsOfMonths(range),
    ...tieParameters(query),
    limit,
  });
  return conceptsOf(STRONGEST.parse(row));
}

/**
 * A concept has in no window more papers than in all. So once `limit` are found, those with fewer papers in all than the last
 * of them need not be looked at (Fagin, Lotem and Naor: Optimal aggregation algorithms for middleware, 2003).
 */
async function findStrongestByLives(
  runner: StatementRunner,
  range: MonthRange,
  query: TieQuery,
  limit: number,
): Promise<readonly ConceptPapers[]> {
  let strongest: ConceptPapers[] = [];
  const least = () =>
    Math.max(leastOf(query), strongest.length < limit ? 0 : (strongest.at(-1)?.papers ?? 0));
  for await (const { found } of slicesOf(runner, range, query, least)) {
    strongest = [...strongest, ...found]
      .sort((x, y) => y.papers - x.papers || x.uid - y.uid)
      .slice(0, limit);
  }
  return strongest;
}

interface Slice {
  /** With `least` papers in the months, in no order. */
  readonly found: readonly ConceptPapers[];
  readonly looked: number;
}

/** Concepts by all their papers, most first, as long as they have `least`, which may rise between two slices. */
async function* slicesOf(
  runner: StatementRunner,
  range: MonthRange,
  { kinds }: TieQuery,
  least: () => number,
): AsyncGenerator<Slice> {
  const years = wholeYears(range);
  let after = { afterPapers: Number.MAX_SAFE_INTEGER, afterUid: -1 };
  for (let limit: number = SLICE_SIZE.first; ; limit = Math.min(2 * limit, SLICE_SIZE.most)) {
    const [row] = await runner.read('lives/strongest', {
      kinds: kinds ?? null,
      least: least(),
      ...after,
      limit,
      from: range.since,
      to: range.until,
      fromYear: years.since,
      toYear: years.until,
    });
    const { looked, lastPapers, lastUid, ...lists } = SLICE.parse(row);
    yield { found: conceptsOf(lists), looked };
    if (looked < limit || lastPapers === null || lastUid === null) return;
    after = { afterPapers: lastPapers, afterUid: lastUid };
  }
}

function conceptsOf({ uids, papers }: z.infer<typeof STRONGEST>): ConceptPapers[] {
  return uids.map((uid, i) => ({ uid, papers: papers[i] ?? 0 }));
}

function leastOf({ minPapers }: TieQuery): number {
  return Math.max(minPapers ?? 1, 1);
}

// Reading how pairs go together: rows come packed as lists.
import { z } from 'zod';
import { type MonthRange, wholeYears } from '../model/period.ts';
import {
  type AssociationReader,
  MOST_PAPERS,
  type PairGrowth,
  type Pairs,
  type PartnersIn,
} from './association.ts';
import { tieParameters } from './read-traversal.ts';
import { COUNTS, PAPER_KEY, readRelationLists, UID, UIDS } from './rows.ts';
import { UNDATED_CEILING } from './sort-key.ts';
import type { StatementRunner } from './statements.ts';
import type { ConceptPair } from './traversal.ts';
import { boundsOfMonths } from './window.ts';

const COUNTED = z.object({ uid: UID, papers: z.int() });
const PARTNERS = z.object({ of: UID, read: z.int(), uids: UIDS, papers: COUNTS });
const PAIRS = z.object({
  a: UIDS,
  b: UIDS,
  papers: COUNTS,
  paperCountsA: COUNTS,
  paperCountsB: COUNTS,
});
const PAIRS_READ = z.object({ read: z.int(), a: UIDS, b: UIDS, papers: COUNTS });
const PAIRS_IN = PAIRS_READ.extend({ uids: UIDS, paperCounts: COUNTS });
const ENDS = z.object({
  a: UID,
  b: UID,
  first: PAPER_KEY,
  last: PAPER_KEY,
  firstOn: z.string(),
  lastOn: z.string(),
});
const UID_OF = z.object({ uid: UID });
const ALL_PAPERS = z.object({ papers: z.int() });
const NONE: PartnersIn = { uids: [], papers: [], read: 0 };
/** Pairs of one paper are in no index of ranks. */
const LEAST_OF_ALL = 2;

export function associationReader(runner: StatementRunner): AssociationReader {
  return {
    async countPapersIn(uids, range) {
      const [{ since: from, until: to }, years] = [range, wholeYears(range)];
      const parameters = { uids: [...new Set(uids)], from, to };
      const rows = await runner.read('lives/count', {
        ...parameters,
        fromYear: years.since,
        toYear: years.until,
      });
      const counts = new Map(
        rows.map((row) => COUNTED.parse(row)).map(({ uid, papers }) => [uid, papers]),
      );
      return uids.map((uid) => counts.get(uid) ?? 0);
    },
    async loadPartnersIn(uids, range, query, limit, papers = MOST_PAPERS) {
      const rows = await runner.read('relations/partners-in', {
        uids: [...new Set(uids)],
        ...boundsOfMonths(range),
        ...tieParameters(query),
        papers,
        limit,
      });
      const found = new Map(rows.map((row) => PARTNERS.parse(row)).map((row) => [row.of, row]));
      return uids.map((uid) => found.get(uid) ?? NONE);
    },
    findPairs: (range, minPapers, limit) =>
      range === undefined
        ? findPairsOfAll(runner, minPapers, limit)
        : findPairsIn(runner, range, minPapers, limit),
    findPairGrowth: (windows, minPapers, limit) =>
      findPairGrowth(runner, windows, minPapers, limit),
    async loadPairEnds(pairs) {
      const rows = pairs.map(({ a, b }) => ({ a, b }));
      const found = await runner.read('relations/ends', { rows, undated: UNDATED_CEILING });
      const ends = new Map(
        found.map((row) => ENDS.parse(row)).map(({ a, b, ...both }) => [nameOf({ a, b }), both]),
      );
      return pairs.map((pair) => ends.get(nameOf(pair)));
    },
    async findLinked(uid, others) {
      const rows = await runner.read('relations/linked', { uid, uids: [...new Set(others)] });
      return new Set(rows.map((row) => UID_OF.parse(row).uid));
    },
  };
}

async function findPairsOfAll(
  runner: StatementRunner,
  minPapers: number,
  limit: number,
): Promise<Pairs> {
  const least = Math.max(minPapers, LEAST_OF_ALL);
  const [[row], [counters]] = await Promise.all([
    runner.read('relations/pairs', { minPapers: least, limit }),
    runner.read('meta/counters', {}),
  ]);
  const found = PAIRS.parse(row);
  const pairs = readRelationLists(found).map((pair, i) => ({
    ...pair,
    papersA: found.paperCountsA[i] ?? pair.papers,
    papersB: found.paperCountsB[i] ?? pair.papers,
  }));
  return { pairs, read: ALL_PAPERS.parse(counters).papers };
}

async function findPairsIn(
  runner: StatementRunner,
  range: MonthRange,
  minPapers: number,
  limit: number,
): Promise<Pairs> {
  const [row] = await runner.read('relations/pairs-in', {
    ...boundsOfMonths(range),
    papers: MOST_PAPERS,
    minPapers: Math.max(minPapers, 1),
    limit,
  });
  const found = PAIRS_IN.parse(row);
  const counts = new Map(found.uids.map((uid, i) => [uid, found.paperCounts[i] ?? 0]));
  const pairs = readRelationLists(found).map((pair) => ({
    ...pair,
    papersA: counts.get(pair.a) ?? pair.papers,
    papersB: counts.get(pair.b) ?? pair.papers,
  }));
  return { pairs, read: found.read };
}

async function findPairGrowth(
  runner: StatementRunner,
  { recent, before }: { readonly recent: MonthRange; readonly before: MonthRange },
  minPapers: number,
  limit: number,
): Promise<PairGrowth> {
  const { pairs, read } = await findPairsIn(runner, recent, minPapers, limit);
  const [row] = await runner.read('relations/count-in', {
    names: pairs.map(nameOf),
    uids: [...new Set(pairs.flatMap(({ a, b }) => [a, b]))],
    ...boundsOfMonths(before),
    papers: MOST_PAPERS,
  });
  const counted = PAIRS_READ.parse(row);
  const counts = new Map(readRelationLists(counted).map((pair) => [nameOf(pair), pair.papers]));
  return {
    pairs: pairs.map((pair) => ({
      a: pair.a,
      b: pair.b,
      recent: pair.papers,
      before: counts.get(nameOf(pair)) ?? 0,
    })),
    readRecent: read,
    readBefore: counted.read,
  };
}

function nameOf({ a, b }: ConceptPair): string {
  return `${a} ${b}`;
}

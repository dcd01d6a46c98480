// Walking from concept to concept: rows come packed as lists, one a concept.
import { z } from 'zod';
import { readPaper } from './paper-rows.ts';
import { COUNTS, readRelationLists, UID, UIDS } from './rows.ts';
import type { StatementRunner } from './statements.ts';
import type { Partners, TieQuery, TraversalReader } from './traversal.ts';

const PARTNERS = z.object({ of: UID, uids: UIDS, papers: COUNTS, paperCounts: COUNTS });
const LOOKED = PARTNERS.extend({ looked: z.int() });
const OUTSIDE = z.object({ uid: UID, partners: z.int() });
const REACH = z.object({ uids: UIDS });
const OF = z.object({ of: z.int() });
const NONE: Partners = { uids: [], papers: [], paperCounts: [] };

export function traversalReader(runner: StatementRunner): TraversalReader {
  return {
    async loadPartners(uids, query, limit) {
      const parameters = { uids: [...new Set(uids)], ...tieParameters(query), limit };
      const rows = await runner.read('relations/partners', parameters);
      const found = new Map(rows.map((row) => PARTNERS.parse(row)).map((row) => [row.of, row]));
      return uids.map((uid) => found.get(uid) ?? NONE);
    },
    async loadTies(probes, limit) {
      const rows = await runner.read('relations/ties', { rows: [...probes], limit });
      const found = new Map(rows.map((row) => LOOKED.parse(row)).map((row) => [row.of, row]));
      return probes.map(({ uid }) => found.get(uid) ?? { ...NONE, looked: 0 });
    },
    async countPartnersOutside(uids, query) {
      const parameters = { uids: [...new Set(uids)], ...tieParameters(query) };
      const rows = await runner.read('relations/count-outside', parameters);
      const counts = new Map(
        rows.map((row) => OUTSIDE.parse(row)).map(({ uid, partners }) => [uid, partners]),
      );
      return uids.map((uid) => counts.get(uid) ?? 0);
    },
    async findReach(uids, query, limit) {
      const parameters = { uids: [...new Set(uids)], ...tieParameters(query), limit };
      const [row] = await runner.read('relations/reach', parameters);
      return REACH.parse(row).uids;
    },
    async findTiesBetween(from, to, limit) {
      const parameters = { from: [...new Set(from)], to: [...new Set(to)], limit };
      const [row] = await runner.read('relations/between', parameters);
      return readRelationLists(row);
    },
    async loadSharedPapers(pairs, limit) {
      const rows = pairs.map(({ a, b }, of) => ({ of, a, b }));
      const found = await runner.read('mentions/shared', { rows, limit });
      const papers = Map.groupBy(found, (row) => OF.parse(row).of);
      return pairs.map((_pair, of) => (papers.get(of) ?? []).map(readPaper));
    },
  };
}

/** $kinds and $minPapers. */
export function tieParameters({ kinds, minPapers }: TieQuery) {
  return { kinds: kinds ?? null, minPapers: Math.max(minPapers ?? 1, 1) };
}

// Walking from concept to concept: rows come packed as lists, one a concept.
import { z } from 'zod';
import { listOf, UID } from './rows.ts';
import type { StatementRunner } from './statements.ts';
import type { Partners, TieQuery, TraversalReader } from './traversal.ts';

const UIDS = listOf(UID);
const COUNTS = listOf(z.int());
const PARTNERS = z.object({ of: UID, uids: UIDS, papers: COUNTS, paperCounts: COUNTS });
const OUTSIDE = z.object({ uid: UID, partners: z.int() });
const REACH = z.object({ uids: UIDS });
const NONE: Partners = { uids: [], papers: [], paperCounts: [] };

export function traversalReader(runner: StatementRunner): TraversalReader {
  return {
    async loadPartners(uids, query, limit) {
      const parameters = { uids: [...new Set(uids)], ...tiesOf(query), limit };
      const rows = await runner.read('relations/partners', parameters);
      const found = new Map(rows.map((row) => PARTNERS.parse(row)).map((row) => [row.of, row]));
      return uids.map((uid) => found.get(uid) ?? NONE);
    },
    async countPartnersOutside(uids, query) {
      const parameters = { uids: [...new Set(uids)], ...tiesOf(query) };
      const rows = await runner.read('relations/count-outside', parameters);
      const counts = new Map(
        rows.map((row) => OUTSIDE.parse(row)).map(({ uid, partners }) => [uid, partners]),
      );
      return uids.map((uid) => counts.get(uid) ?? 0);
    },
    async findReach(uids, query, limit) {
      const parameters = { uids: [...new Set(uids)], ...tiesOf(query), limit };
      const [row] = await runner.read('relations/reach', parameters);
      return REACH.parse(row).uids;
    },
  };
}

function tiesOf({ kinds, minPapers }: TieQuery) {
  return { kinds: kinds ?? null, minPapers: Math.max(minPapers ?? 1, 1) };
}

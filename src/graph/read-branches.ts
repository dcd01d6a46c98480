// Reading branches of the hierarchy: a concept with all that is narrower.
import { z } from 'zod';
import type { ConceptUid } from '../model/concept.ts';
import type { BranchReader } from './branch.ts';
import { countInBranches, findInBranches } from './filter/find-in-branches.ts';
import { loadPapersAt } from './load-papers-at.ts';
import { WHOLE_PAPERS } from './paper-rows.ts';
import { UID } from './rows.ts';
import type { StatementRunner } from './statements.ts';

const MEMBER = z.object({ of: UID, uid: UID });
const COUNTED = z.object({ uid: UID, papers: z.int() });

export function branchReader(runner: StatementRunner): BranchReader {
  const loadBranches = async (uids: readonly ConceptUid[]) => {
    const rows = await runner.read('concepts/branches', { uids: [...new Set(uids)] });
    const branches = Map.groupBy(
      rows.map((row) => MEMBER.parse(row)),
      ({ of }) => of,
    );
    return uids.map((uid) => (branches.get(uid) ?? []).map((member) => member.uid));
  };
  return {
    loadBranches,
    async countPapersOfBranches(uids) {
      const rows = await runner.read('mentions/count-branches', { uids: [...new Set(uids)] });
      const counts = new Map(
        rows.map((row) => COUNTED.parse(row)).map(({ uid, papers }) => [uid, papers]),
      );
      return uids.map((uid) => counts.get(uid) ?? 0);
    },
    async loadPapersOfBranches(uids, query, page) {
      const found = await findInBranches(runner, await loadBranches(uids), query, page);
      const places = found.flatMap(({ items }) => items.map(({ cursor }) => cursor));
      const papers = await loadPapersAt(runner, places, WHOLE_PAPERS);
      return found.map((of) => ({
        ...of,
        items: of.items.flatMap(({ cursor }) => {
          const node = papers.get(cursor);
          return node === undefined ? [] : [{ cursor, node }];
        }),
      }));
    },
    async countFilteredPapersOfBranches(uids, query) {
      return countInBranches(runner, await loadBranches(uids), query);
    },
  };
}

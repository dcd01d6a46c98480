// Reading what the papers of some lists name: one row, packed as lists.
import { z } from 'zod';
import { type ConceptUid, KINDS } from '../model/concept.ts';
import type { NamedPapers, NamedPapersReader } from './named-papers.ts';
import { COUNTS, listOf, UIDS } from './rows.ts';
import type { StatementRunner } from './statements.ts';
import { boundsOf, boundsOfMonths } from './window.ts';

const NAMED = z.object({
  names: COUNTS,
  sizes: COUNTS,
  uids: UIDS,
  kinds: listOf(z.enum(KINDS)),
});

export function namedPapersReader(runner: StatementRunner): NamedPapersReader {
  return {
    async findNamedUnder({ lists, months }, limit) {
      const [row] = await runner.read('mentions/named-under', {
        lists: [...new Set(lists)],
        ...(months === undefined ? boundsOf({}) : boundsOfMonths(months)),
        papers: limit,
      });
      return packed(NAMED.parse(row));
    },
  };
}

function packed({ names, sizes, uids, kinds }: z.infer<typeof NAMED>): NamedPapers {
  const numbers = new Map<number, number>(uids.map((uid: ConceptUid, i) => [uid, i]));
  const packedNames = Int32Array.from(names, (uid) => numbers.get(uid) ?? unknown(uid));
  const ends = new Int32Array(sizes.length);
  let end = 0;
  for (const [paper, size] of sizes.entries()) {
    packedNames.subarray(end, end + size).sort();
    end += size;
    ends[paper] = end;
  }
  return { uids, kinds, names: packedNames, ends };
}

function unknown(uid: number): never {
  throw new Error(`A paper names concept ${uid}, which the store does not tell of.`);
}

// Reading how concepts live through time: papers by period, the first and the latest, those that introduce them.
import { z } from 'zod';
import type { ConceptUid } from '../model/concept.ts';
import type { PeriodCount } from '../model/period.ts';
import { PAPER_KEY, rowOf, UID } from './rows.ts';
import { UNDATED_CEILING } from './sort-key.ts';
import type { StatementRunner } from './statements.ts';
import type { GraphReader } from './store.ts';
import type { DatedEnds } from './views.ts';

type LifeReader = Pick<
  GraphReader,
  'loadLifeLines' | 'loadPeriods' | 'loadDatedEnds' | 'loadIntroducing'
>;

const COUNT: z.ZodType<PeriodCount> = rowOf({ period: z.int(), papers: z.int() });
const UID_OF = rowOf({ uid: UID });
const KEY_OF = z.object({ uid: UID, key: PAPER_KEY });
const ENDS: z.ZodType<DatedEnds> = z.object({
  first: PAPER_KEY,
  last: PAPER_KEY,
  firstOn: z.string(),
  lastOn: z.string(),
});

export function lifeReader(runner: StatementRunner): LifeReader {
  return {
    async loadLifeLines(uids) {
      const rows = await runner.read('lives/load', { uids: unique(uids) });
      const lives = Map.groupBy(rows, (row) => UID_OF.parse(row).uid);
      return uids.map((uid) => (lives.get(uid) ?? []).map((row) => COUNT.parse(row)));
    },
    async loadPeriods() {
      return (await runner.read('periods/load', {})).map((row) => COUNT.parse(row));
    },
    async loadDatedEnds(uids) {
      const parameters = { uids: unique(uids), undated: UNDATED_CEILING };
      const rows = await runner.read('mentions/ends', parameters);
      const ends = new Map(rows.map((row) => [UID_OF.parse(row).uid, ENDS.parse(row)]));
      return uids.map((uid) => ends.get(uid));
    },
    async loadIntroducing(uids, limit) {
      const parameters = { uids: unique(uids), undated: UNDATED_CEILING, limit };
      const rows = await runner.read('mentions/introducing', parameters);
      const papers = Map.groupBy(
        rows.map((row) => KEY_OF.parse(row)),
        ({ uid }) => uid,
      );
      return uids.map((uid) => (papers.get(uid) ?? []).map(({ key }) => key));
    },
  };
}

function unique(uids: readonly ConceptUid[]): ConceptUid[] {
  return [...new Set(uids)];
}

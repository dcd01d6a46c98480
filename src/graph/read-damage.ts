// A look at everything a store holds: for `doctor --deep`, not for requests.
import { z } from 'zod';
import { PAPER_KEY } from './rows.ts';
import type { StatementRunner } from './statements.ts';
import type { GraphReader } from './store.ts';

const FAULT = z.object({ fault: z.string() });
const DAMAGED = z.object({ key: PAPER_KEY });

export function damageReader(runner: StatementRunner): Pick<GraphReader, 'findDamage'> {
  return {
    async findDamage(limit) {
      const faults = await runner.read('meta/integrity', { limit });
      const papers = await runner.read('papers/damaged', { limit });
      return {
        checked: runner.checksContents,
        faults: faults.map((row) => FAULT.parse(row).fault),
        papers: papers.map((row) => DAMAGED.parse(row).key),
      };
    },
  };
}

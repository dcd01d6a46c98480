// Reading the graph's revision and counters.
import { z } from 'zod';
import { KINDS } from '../model/concept.ts';
import { listOf } from './rows.ts';
import type { StatementRunner } from './statements.ts';
import type { GraphReader } from './store.ts';
import type { GraphStats } from './views.ts';

export const COUNTERS = z.object({
  revision: z.int(),
  papers: z.int(),
  undatedPapers: z.int(),
  records: z.int(),
  mentions: z.int(),
  lexiconFingerprint: z.string().nullable(),
});

const STATS = COUNTERS.extend({
  concepts: listOf(z.object({ kind: z.enum(KINDS), concepts: z.int() })),
});

const RELATIONS = z.object({ relations: z.int() });

const VERSION = z.object({ version: z.int() });

export function statsReader(
  runner: StatementRunner,
): Pick<GraphReader, 'revision' | 'hasOurSchema' | 'stats' | 'countRelations'> {
  return {
    async countRelations() {
      const [row] = await runner.read('relations/count', {});
      return RELATIONS.parse(row).relations;
    },
    async revision() {
      const [row] = await runner.read('meta/counters', {});
      return COUNTERS.parse(row).revision;
    },
    async hasOurSchema() {
      const [row] = await runner.read('meta/version', {});
      return VERSION.parse(row).version === runner.schemaVersion;
    },
    async stats(): Promise<GraphStats> {
      const [row] = await runner.read('meta/stats', {});
      const { concepts, ...counters } = STATS.parse(row);
      const byKind = new Map(concepts.map(({ kind, concepts: count }) => [kind, count]));
      const count = (kind: (typeof KINDS)[number]) => byKind.get(kind) ?? 0;
      return {
        ...counters,
        concepts: {
          MODEL: count('MODEL'),
          DATASET: count('DATASET'),
          METHOD: count('METHOD'),
          TASK: count('TASK'),
          METRIC: count('METRIC'),
        },
      };
    },
  };
}

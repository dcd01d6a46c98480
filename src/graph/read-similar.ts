// Reading papers by what they share with others.
import { z } from 'zod';
import type { PaperKey } from '../model/paper.ts';
import { readPaper } from './paper-rows.ts';
import type { SimilarReader } from './similar.ts';
import type { StatementRunner } from './statements.ts';

const OF = z.object({ of: z.string().transform((key) => key as PaperKey), score: z.int() });

export function similarReader(runner: StatementRunner): SimilarReader {
  return {
    async loadSimilar(probes, budget, limit) {
      const rows = probes.flatMap(({ paper, concepts }) =>
        concepts.map((concept) => ({ of: paper.key, sortKey: paper.sortKey, ...concept })),
      );
      const found = await runner.read('papers/similar', { rows, budget, limit });
      const hits = found.map((row) => ({ ...OF.parse(row), paper: readPaper(row) }));
      return Map.groupBy(hits, ({ of }) => of);
    },
  };
}

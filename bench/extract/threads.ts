// One and two threads that extract, in turns on the same texts.
import { openExtractorPool } from '../../src/mentions/workers/pool.ts';
import type { Corpus } from '../corpus.ts';
import { interleave } from '../interleave.ts';
import type { MeasureRow } from '../measures.ts';

const ROUNDS = 5;
const TEXTS_A_ROUND = 2_000;

export async function threads({ texts }: Corpus): Promise<readonly MeasureRow[]> {
  const size = Math.min(TEXTS_A_ROUND, Math.floor(texts.length / (ROUNDS + 1)));
  const rounds = Array.from({ length: ROUNDS + 1 }, (_each, round) =>
    texts.slice(round * size, (round + 1) * size),
  );
  const pools = [1, 2].map((workers) => ({
    name: `${workers}`,
    pool: openExtractorPool(workers, { lexiconFiles: [] }),
  }));
  try {
    const contestants = pools.map(({ name, pool }) => ({
      name,
      run: async (items: Corpus['texts']) => {
        await pool.extractTexts(items);
      },
    }));
    await interleave(contestants, rounds.slice(0, 1));
    const [one, two] = await interleave(contestants, rounds.slice(1));
    if (one === undefined || two === undefined) return [];
    return [
      { what: 'one thread', value: one.perSecond, unit: '/s' },
      { what: 'two threads', value: two.perSecond, unit: '/s' },
      { what: 'two beside one', value: two.times, unit: 'x', digits: 2, aim: 'at least 1.7' },
    ];
  } finally {
    for (const { pool } of pools) await pool.close();
  }
}

// The sample corpus, as `npm start` reads it.
import { join } from 'node:path';
import type { GraphStore } from '../src/graph/store.ts';
import { openExtractorPool } from '../src/mentions/workers/pool.ts';
import { openInputs } from '../src/papers/read/inputs.ts';
import { ingest } from '../src/pipeline.ts';

const SAMPLE = join(import.meta.dirname, '../sample');

export async function fillFromSample(store: GraphStore): Promise<void> {
  const pool = openExtractorPool(2, { lexiconFiles: [] });
  try {
    const { inputs } = await openInputs([SAMPLE]);
    const extraction = { ...(await pool.describe()), extractTexts: pool.extractTexts };
    await ingest(inputs, store, { ...extraction, batchSize: 1_000 });
  } finally {
    await pool.close();
  }
}

// Papers that clients hand in: extracted in threads that start with the first of them.
import type { GraphStore } from '../graph/store.ts';
import { type IngestPapers, ingestPapers } from '../ingest/ingest-papers.ts';
import type { PoolDescription } from '../mentions/workers/pool.ts';
import { type ExtractorPool, openExtractorPool } from '../mentions/workers/pool.ts';

export interface HandoverDesk {
  readonly ingestPapers: IngestPapers;
  close(): Promise<void>;
}

export interface HandoverOptions {
  readonly workers: number;
  readonly lexiconFiles: readonly string[];
}

interface Opened {
  readonly pool: ExtractorPool;
  readonly described: Promise<PoolDescription>;
}

/** A server that is only read holds no threads for it. */
export function openHandover(
  store: GraphStore,
  { workers, lexiconFiles }: HandoverOptions,
): HandoverDesk {
  let opened: Opened | undefined;
  const open = (): Opened => {
    const pool = openExtractorPool(workers, { lexiconFiles });
    return { pool, described: pool.describe() };
  };
  return {
    async ingestPapers(handover) {
      opened ??= open();
      const { pool, described } = opened;
      const { fingerprint, concepts } = await described;
      const { extractTexts } = pool;
      return await ingestPapers(handover, store, { extractTexts, fingerprint, concepts });
    },
    close: async () => await opened?.pool.close(),
  };
}

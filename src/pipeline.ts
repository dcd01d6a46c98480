// The whole way on one screen: text -> papers -> mentions -> graph. The one place that knows the order.
import type { GraphStore } from './graph/store.ts';
import { ahead } from './ingest/ahead.ts';
import { inBatches } from './ingest/batches.ts';
import { linkBatch } from './ingest/link-batch.ts';
import { type ExtractionTools, prepareBatch } from './ingest/prepare-batch.ts';
import { type ReadObserver, readItems } from './ingest/read-items.ts';
import { addBatch, EMPTY_REPORT, type IngestReport } from './ingest/report.ts';
import type { LexiconConcept } from './model/concept.ts';
import type { Input } from './papers/read/inputs.ts';

export interface IngestTools extends ExtractionTools, ReadObserver {
  /** The lexicon's concepts behind the extractor. */
  readonly concepts: readonly LexiconConcept[];
  /** Records committed in one transaction. */
  readonly batchSize: number;
  /** Settles years that a page leaves out; ISO day. */
  readonly asOf?: string;
  /** Called after each commit with the sums so far. */
  readonly onProgress?: (report: IngestReport) => void;
  /** Stops after the batch under way; what is committed stays and the next run goes on from there. */
  readonly signal?: AbortSignal;
}

/** Text in, graph out. While one batch is linked and committed, the next is read and extracted. */
export async function ingest(
  inputs: readonly Input[],
  to: GraphStore,
  using: IngestTools,
): Promise<IngestReport> {
  await to.syncLexicon(using.concepts, using.fingerprint);
  const items = readItems(inputs, to, using.asOf, using);
  const batches = inBatches(items, using.batchSize);
  const prepared = ahead(batches, (batch) => prepareBatch(batch, to, using));
  let report = EMPTY_REPORT;
  for await (const batch of prepared) {
    const outcome = await linkBatch(batch, to, using);
    report = addBatch(report, batch.batch, outcome);
    using.onProgress?.(report);
    if (using.signal?.aborted === true) return { ...report, interrupted: true };
  }
  return report;
}

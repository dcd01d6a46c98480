// The whole way on one screen: text -> papers -> mentions -> graph. The one place that knows the order.
import type { GraphStore } from './graph/store.ts';
import { ahead } from './ingest/ahead.ts';
import type { BatchSize } from './ingest/batch-size.ts';
import { inBatches } from './ingest/batches.ts';
import { linkBatches } from './ingest/link-batches.ts';
import { type ExtractionTools, extractBatch, relateBatch } from './ingest/prepare-batch.ts';
import { type ReadObserver, type ReadSettings, readItems } from './ingest/read-items.ts';
import { addBatch, EMPTY_REPORT, type IngestReport } from './ingest/report.ts';
import { untilAborted } from './ingest/until-aborted.ts';
import type { LexiconConcept } from './model/concept.ts';
import type { Input } from './papers/read/inputs.ts';

export interface IngestTools extends ExtractionTools, ReadObserver, ReadSettings {
  /** The lexicon's concepts behind the extractor. */
  readonly concepts: readonly LexiconConcept[];
  /** Records committed in one transaction, or how many it should be in a graph of so many papers. */
  readonly batchSize: number | BatchSize;
  /** Called after each commit with the sums so far. */
  readonly onProgress?: (report: IngestReport) => void;
  /** Stops reading; what was read is committed, and the next run goes on from there. */
  readonly signal?: AbortSignal;
}

/** Text in, graph out. While one batch is committed, the next is planned, the one after it extracted, and one more read. */
export async function ingest(
  inputs: readonly Input[],
  to: GraphStore,
  using: IngestTools,
): Promise<IngestReport> {
  await to.syncLexicon(using.concepts, using.fingerprint);
  const items = untilAborted(readItems(inputs, to, using, using), using.signal);
  const { papers } = await to.stats();
  let report = EMPTY_REPORT;
  const { batchSize } = using;
  const batches = inBatches(items, () =>
    typeof batchSize === 'number' ? batchSize : batchSize(papers + report.papers.added),
  );
  const related = ahead(batches, (batch) => relateBatch(batch, to));
  const prepared = ahead(related, (batch) => extractBatch(batch, using));
  for await (const { batch, outcome } of linkBatches(prepared, to, using)) {
    report = addBatch(report, batch, outcome);
    using.onProgress?.(report);
  }
  return report;
}

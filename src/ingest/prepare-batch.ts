// A batch in, the same with what is stored of its papers, and then with the mentions of texts not extracted before.
import { probeOf } from '../graph/probe.ts';
import type { GraphWriter } from '../graph/store.ts';
import type { StoredPaper } from '../graph/stored-paper.ts';
import type { ExtractTexts } from '../mentions/workers/pool.ts';
import type { PackedMentions } from '../model/mention-codec.ts';
import type { PaperRecord } from '../model/paper.ts';
import { textHashOf, textKeyOf, titleHashOf } from '../papers/hashes.ts';
import { readableTextsOf } from '../papers/show.ts';
import type { Batch } from './batches.ts';

export interface RelatedBatch {
  readonly batch: Batch;
  readonly related: { readonly revision: number; readonly papers: readonly StoredPaper[] };
}

export interface PreparedBatch extends RelatedBatch {
  /** By hash of the text. */
  readonly mentions: ReadonlyMap<string, PackedMentions>;
}

export interface ExtractionTools {
  readonly extractTexts: ExtractTexts;
  readonly fingerprint: string;
}

/** May look at the store before an earlier batch is committed: extraction needs no more; linking looks again. */
export async function relateBatch(batch: Batch, store: GraphWriter): Promise<RelatedBatch> {
  const records = batch.records.map(({ record }) => ({ record, titleHash: titleHashOf(record) }));
  const related = store.findRelated(probeOf(records));
  workOutAhead(batch);
  return { batch, related: await related };
}

export async function extractBatch(
  { batch, related }: RelatedBatch,
  tools: ExtractionTools,
): Promise<PreparedBatch> {
  const known = new Set(
    related.papers
      .filter((paper) => paper.fingerprint === tools.fingerprint)
      .map((paper) => paper.textHash),
  );
  const records = batch.records.map(({ record }) => record);
  return { batch, related, mentions: await extractAll(records, known, tools) };
}

/** What extraction and linking will ask of each record is known by then: they follow on each other's heels. */
function workOutAhead({ records }: Batch): void {
  for (const { record } of records) {
    textKeyOf(record);
    readableTextsOf(record);
  }
}

/** Mentions of the records' texts by hash, each distinct text once, known ones left out. */
export async function extractAll(
  records: readonly PaperRecord[],
  known: ReadonlySet<string>,
  { extractTexts }: ExtractionTools,
): Promise<ReadonlyMap<string, PackedMentions>> {
  const unseen = new Map<string, PaperRecord>();
  for (const record of records) {
    const hash = textHashOf(record);
    if (!known.has(hash)) unseen.set(hash, record);
  }
  const texts = [...unseen.values()].map((record) => ({
    title: record.sourceTitle,
    abstract: record.sourceAbstract,
  }));
  const extracted = texts.length === 0 ? [] : await extractTexts(texts);
  return new Map(
    [...unseen.keys()].map((hash, i) => {
      const mentions = extracted[i];
      // Never store a paper as read that was not.
      if (mentions === undefined)
        throw new Error(`${texts.length} texts gave ${extracted.length} answers.`);
      return [hash, mentions];
    }),
  );
}

// Generated papers into a store, the way that ingest takes, but that their mentions are known and nothing is extracted.
import type { GraphStore } from '../../src/graph/store.ts';
import { ahead } from '../../src/ingest/ahead.ts';
import { growingBatch } from '../../src/ingest/batch-size.ts';
import { type IngestItem, inBatches } from '../../src/ingest/batches.ts';
import { linkBatches } from '../../src/ingest/link-batches.ts';
import { type ExtractionTools, extractBatch, relateBatch } from '../../src/ingest/prepare-batch.ts';
import type { PackedMentions } from '../../src/model/mention-codec.ts';
import type { GeneratedPaper } from './papers.ts';

const INPUT = 'generated';
/** As `paperloom ingest` has it with SQLite. */
const SIZE_OF = growingBatch(500);

/** `onProgress` hears after each commit how many papers are in. */
export async function fillStore(
  papers: Iterable<GeneratedPaper>,
  store: GraphStore,
  onProgress: (papers: number) => void = () => undefined,
): Promise<void> {
  /** By text, until they are asked for: three batches at most. */
  const known = new Map<string, PackedMentions>();
  const tools: ExtractionTools = {
    fingerprint: INPUT,
    extractTexts: async (texts) =>
      texts.map(({ title, abstract }) => take(known, textOf(title, abstract))),
  };
  let done = 0;
  const batches = inBatches(itemsOf(papers, known), () => SIZE_OF(done));
  const related = ahead(batches, (batch) => relateBatch(batch, store));
  const prepared = ahead(related, (batch) => extractBatch(batch, tools));
  for await (const { batch } of linkBatches(prepared, store, tools)) {
    done += batch.records.length;
    onProgress(done);
  }
}

async function* itemsOf(
  papers: Iterable<GeneratedPaper>,
  known: Map<string, PackedMentions>,
): AsyncGenerator<IngestItem> {
  const input = { input: INPUT, name: INPUT };
  let line = 0;
  for (const { record, mentions } of papers) {
    known.set(textOf(record.sourceTitle, record.sourceAbstract), mentions);
    yield { kind: 'record', input, record, place: { file: INPUT, line: ++line } };
  }
  yield { kind: 'end', input, line };
  yield { kind: 'done' };
}

function textOf(title: string, abstract: string): string {
  return `${title}\n${abstract}`;
}

function take(known: Map<string, PackedMentions>, text: string): PackedMentions {
  const mentions = known.get(text);
  if (mentions === undefined) throw new Error('Mentions were asked for that nobody generated.');
  known.delete(text);
  return mentions;
}

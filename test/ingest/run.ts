// Runs an ingest with the word extractor, and reads out what the graph has become.
import { onTestFinished } from 'vitest';
import { canonicalLines } from '../../src/exports/canonical.ts';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphReader, GraphStore } from '../../src/graph/store.ts';
import type { IngestReport } from '../../src/ingest/report.ts';
import type { Input } from '../../src/papers/read/inputs.ts';
import { type IngestTools, ingest } from '../../src/pipeline.ts';
import { CONCEPTS, wordExtractor } from './word-extractor.ts';

export const TOOLS: IngestTools = {
  extractTexts: wordExtractor(),
  fingerprint: 'words 1',
  concepts: CONCEPTS,
  batchSize: 100,
};

/** An empty graph in memory, closed when the test is over. */
export async function openEmpty(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  onTestFinished(() => store.close());
  return store;
}

export function run(
  store: GraphStore,
  inputs: readonly Input[],
  tools: Partial<IngestTools> = {},
): Promise<IngestReport> {
  return ingest(inputs, store, { ...TOOLS, ...tools });
}

/** The canonical export. */
export async function linesOf(store: GraphReader): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of canonicalLines(store)) lines.push(line);
  return lines;
}

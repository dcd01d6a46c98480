// A thread that extracts: builds its extractor once, then answers lists of texts in their order.
import { workerData } from 'node:worker_threads';
import { loadExtractor } from '../load-extractor.ts';
import type { ExtractorSetup, ExtractResult, ExtractTask } from './messages.ts';
import { readText } from './read-text.ts';

// tinypool hands over workerData as a pair: its own, then ours.
const [, setup] = workerData as [unknown, ExtractorSetup];
const extractor = loadExtractor(setup.lexiconFiles);

/** The function that the pool calls by name. */
export function extract(task: ExtractTask): ExtractResult {
  return task.map((source) => readText(source, extractor));
}

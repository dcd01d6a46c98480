// A thread that extracts: builds its extractor once, then answers lists of texts in their order.
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { cleanText } from '../../text/clean.ts';
import { loadExtractor } from '../load-extractor.ts';
import type { ExtractResult, ExtractTask } from './messages.ts';

// tinypool hands over workerData as a pair: its own, then ours.
const setup = z.tuple([z.unknown(), z.object({ lexiconFiles: z.array(z.string()) })]);
const [, { lexiconFiles }] = setup.parse(workerData);
const extractor = loadExtractor(lexiconFiles);

/** The function that the pool calls by name. */
export function extract(task: ExtractTask): ExtractResult {
  return task.map(({ title, abstract }) =>
    extractor.extract({ title: cleanText(title), abstract: cleanText(abstract) }),
  );
}

// A thread that extracts: builds its extractor once, then answers lists of texts in their order.
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { ConfigurationError } from '../../errors.ts';
import { encodeMentions } from '../../model/mention-codec.ts';
import { cleanText } from '../../text/clean.ts';
import type { CleanText } from '../../text/clean-text.ts';
import type { Extractor } from '../extractor.ts';
import { loadExtractor } from '../load-extractor.ts';
import {
  type Description,
  type ExtractResult,
  type ExtractTask,
  LONGEST_TEXT,
} from './messages.ts';

// tinypool hands over workerData as a pair: its own, then ours.
const setup = z.tuple([z.unknown(), z.object({ lexiconFiles: z.array(z.string()) })]);
const [, { lexiconFiles }] = setup.parse(workerData);
const loaded = load();

function load(): Extractor | ConfigurationError {
  try {
    return loadExtractor(lexiconFiles);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}

/** What the pool asks first. */
export function describe(): Description {
  if (loaded instanceof ConfigurationError) {
    const { code, message, remedy } = loaded;
    return { kind: 'failed', code, message, remedy };
  }
  const { fingerprint, concepts } = loaded;
  return { kind: 'ready', fingerprint, concepts };
}

/** The function that the pool calls by name. */
export function extract(task: ExtractTask): ExtractResult {
  if (loaded instanceof ConfigurationError) throw loaded;
  return task.map(({ title, abstract }) =>
    encodeMentions(loaded.extract({ title: searched(title), abstract: searched(abstract) })),
  );
}

function searched(text: string): CleanText {
  return cleanText(text.slice(0, LONGEST_TEXT));
}

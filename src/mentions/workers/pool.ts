// Threads that extract: many texts in, their mentions out in the same order, whatever the number of threads.
import { Tinypool } from 'tinypool';
import { ConfigurationError } from '../../errors.ts';
import type { LexiconConcept } from '../../model/concept.ts';
import type { Description, ExtractorSetup, ExtractResult, SourceText } from './messages.ts';

/** Texts handed to a thread at once: large enough to hide the message's cost, small enough to share the work. */
const TEXTS_PER_TASK = 100;

/** Extracts from many texts; the order of the answer is the order of the question. */
export type ExtractTexts = (texts: readonly SourceText[]) => Promise<ExtractResult>;

/** The extractor of the threads, as far as it can be told. */
export interface PoolDescription {
  readonly fingerprint: string;
  readonly concepts: readonly LexiconConcept[];
}

export interface ExtractorPool {
  readonly extractTexts: ExtractTexts;
  /** Asks a thread, so that the caller needs no extractor of its own. Throws ConfigurationError for a faulty lexicon. */
  describe(): Promise<PoolDescription>;
  close(): Promise<void>;
}

/** Starts the threads. A fault in their setup, such as a lexicon that cannot be read, appears at the first call. */
export function openExtractorPool(workers: number, setup: ExtractorSetup): ExtractorPool {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Tinypool({
    filename: new URL(`./worker.${ending}`, import.meta.url).href,
    name: 'extract',
    runtime: 'worker_threads',
    minThreads: workers,
    maxThreads: workers,
    isolateWorkers: false,
    workerData: setup,
    // Extraction leaves nothing behind between tasks: a small heap keeps the process's memory flat.
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 160 },
  });
  return {
    extractTexts: async (texts) => {
      const tasks = inTasks(texts).map((task) => pool.run(task, { name: 'extract' }));
      const results: readonly ExtractResult[] = await Promise.all(tasks);
      return results.flat();
    },
    describe: async () => {
      const description: Description = await pool.run(undefined, { name: 'describe' });
      if (description.kind === 'ready') return description;
      const { code, message, remedy } = description;
      throw new ConfigurationError(code, message, remedy);
    },
    close: () => pool.destroy(),
  };
}

function inTasks(texts: readonly SourceText[]): SourceText[][] {
  const tasks: SourceText[][] = [];
  for (let at = 0; at < texts.length; at += TEXTS_PER_TASK) {
    tasks.push(texts.slice(at, at + TEXTS_PER_TASK));
  }
  return tasks;
}

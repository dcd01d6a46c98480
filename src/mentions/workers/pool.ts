// Threads that extract: many texts in, their mentions out in the same order, whatever the number of threads.
import { Tinypool } from 'tinypool';
import { ConfigurationError } from '../../errors.ts';
import type { LexiconConcept } from '../../model/concept.ts';
import {
  type Description,
  type ExtractorSetup,
  type ExtractResult,
  LONGEST_TEXT,
  type SourceText,
} from './messages.ts';

/** Texts handed to a thread at once: large enough to hide the message's cost, small enough to share the work. */
const TEXTS_PER_TASK = 100;
/** As many as a batch makes. */
const TASKS_AT_HAND = 32;
/** A task of long texts ends earlier: a thread has a small heap. */
const CHARACTERS_PER_TASK = 250_000;

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
    // A thread has its next task at hand: who gives them out plans a batch meanwhile, and would let it wait.
    concurrentTasksPerWorker: TASKS_AT_HAND,
    workerData: setup,
    // Extraction keeps little between tasks, the words it met: a small heap keeps the process's memory flat.
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
  let task: SourceText[] = [];
  let characters = 0;
  for (const text of texts) {
    task.push(text);
    characters += Math.min(text.abstract.length, LONGEST_TEXT);
    if (task.length < TEXTS_PER_TASK && characters < CHARACTERS_PER_TASK) continue;
    tasks.push(task);
    task = [];
    characters = 0;
  }
  return task.length === 0 ? tasks : [...tasks, task];
}

// Threads that extract: many texts in, their mentions out in the same order, whatever the number of threads.
import { Tinypool } from 'tinypool';
import type { ExtractorSetup, ExtractResult, SourceText } from './messages.ts';

/** Texts handed to a thread at once: large enough to hide the message's cost, small enough to share the work. */
const TEXTS_PER_TASK = 100;

/** Extracts from many texts; the order of the answer is the order of the question. */
export type ExtractTexts = (texts: readonly SourceText[]) => Promise<ExtractResult>;

export interface ExtractorPool {
  readonly extractTexts: ExtractTexts;
  close(): Promise<void>;
}

/** Starts the threads. An error in a thread's setup (a faulty lexicon) appears at the first call. */
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

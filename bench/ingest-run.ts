// One run of `paperloom ingest` as its own process: papers a second end to end, and its peak memory.
import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import { runPaperloom } from './own-process.ts';

const REPORT = z.object({ records: z.number(), papers: z.object({ added: z.number() }) });

export interface IngestRun {
  readonly papers: number;
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** As ProcessRun has it. */
  readonly peakMegabytes: number;
}

export async function runIngest({ file }: Corpus, store: string): Promise<IngestRun> {
  const run = await runPaperloom(['ingest', file, '--store', store, '--json']);
  const { papers } = REPORT.parse(JSON.parse(run.output));
  return { papers: papers.added, seconds: run.seconds, peakMegabytes: run.peakMegabytes };
}

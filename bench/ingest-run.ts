// One run of `paperloom ingest` as its own process: papers a second end to end, and its peak memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Corpus } from './corpus.ts';

const REPORT = z.object({ records: z.number(), papers: z.object({ added: z.number() }) });

export interface IngestRun {
  readonly papers: number;
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Resident memory of the whole process at its highest, as the kernel counts it; 0 where it does not tell. */
  readonly peakMegabytes: number;
}

export async function runIngest({ file }: Corpus, store: string): Promise<IngestRun> {
  const bin = fileURLToPath(new URL('../bin/paperloom.js', import.meta.url));
  const started = performance.now();
  const child = spawn(process.execPath, [bin, 'ingest', file, '--store', store, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, highWaterMark(child.pid));
  }, 50);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`paperloom ingest ended with ${code}`);
  const { papers } = REPORT.parse(JSON.parse(output));
  return { papers: papers.added, seconds: (performance.now() - started) / 1000, peakMegabytes };
}

/** VmHWM: the kernel's own record of the highest resident size. */
function highWaterMark(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

// The command line as a process of its own: what it prints, how long it takes from start to end, and its peak memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ProcessRun {
  readonly output: string;
  readonly seconds: number;
  /** Resident memory of the whole process at its highest, as the kernel counts it; 0 where it does not tell. */
  readonly peakMegabytes: number;
}

/** Throws where it does not end well. */
export async function runPaperloom(args: readonly string[]): Promise<ProcessRun> {
  const bin = fileURLToPath(new URL('../bin/paperloom.js', import.meta.url));
  const started = performance.now();
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
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
  if (code !== 0) throw new Error(`paperloom ${args[0]} ended with ${code}`);
  return { output, seconds: (performance.now() - started) / 1000, peakMegabytes };
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

/** Clock ticks a second of /proc on Linux. */
const TICKS = 100;

/** Processor time of a process until now in seconds, all its threads together; 0 where the kernel does not tell. */
export function processorSeconds(pid: number | undefined): number {
  try {
    // Behind the name, which may hold anything: user and system time are the 12th and 13th word.
    const words = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(words[11]) + Number(words[12])) / TICKS;
  } catch {
    return 0;
  }
}

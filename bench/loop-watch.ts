// How long an event loop is held up: by the clock, as its clients see it, and by the processor time of its own thread, which
// other programs on a busy machine do not lengthen.
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface LoopDelays {
  /** Milliseconds between two ticks, by the clock. */
  readonly p99: number;
  readonly longest: number;
  /** Most processor time of the thread, in milliseconds, between two ticks of the loop. */
  readonly longestStretch: number;
}

const TICK_MS = 1;

/** Watches while `work` goes on. */
export async function watchLoop(work: () => Promise<void>): Promise<LoopDelays> {
  const delays = monitorEventLoopDelay({ resolution: TICK_MS });
  let longestStretch = 0;
  let before = processorTime();
  const ticks = setInterval(() => {
    const now = processorTime();
    longestStretch = Math.max(longestStretch, now - before);
    before = now;
  }, TICK_MS);
  delays.enable();
  try {
    await work();
  } finally {
    delays.disable();
    clearInterval(ticks);
  }
  const { max } = delays;
  return { p99: delays.percentile(99) / 1e6, longest: max / 1e6, longestStretch };
}

/** Of this thread, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

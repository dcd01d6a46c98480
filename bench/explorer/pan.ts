// Pans a picture with the mouse and counts what the page does meanwhile.
import type { Page } from 'playwright-core';
import { z } from 'zod';

export interface Panning {
  readonly framesPerSecond: number;
  /** Of the page's own thread, in milliseconds; that of a frame where none is as long as a "long task" (50 ms). */
  readonly longestTask: number;
}

const SECONDS = 6;
const START = { x: 760, y: 300 } as const;
/** Half the way the mouse goes, in pixels. */
const REACH = 120;

/** Long tasks as the browser tells them (W3C Long Tasks API), and frames as it asks for them. */
const WATCH = `
  globalThis.watched = { frames: 0, longest: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: 'longtask' });
  const count = () => { watched.frames += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count);
`;

const WATCHED = z.object({ frames: z.number(), longest: z.number() });

export async function panAndWatch(page: Page): Promise<Panning> {
  await page.mouse.move(START.x, START.y);
  await page.mouse.down();
  await page.evaluate(WATCH);
  const started = performance.now();
  let seconds = 0;
  while (seconds < SECONDS) {
    const turn = seconds * 3;
    await page.mouse.move(
      START.x + REACH * Math.sin(turn),
      START.y + REACH * Math.cos(turn) - REACH,
    );
    seconds = (performance.now() - started) / 1_000;
  }
  const { frames, longest } = WATCHED.parse(await page.evaluate('watched'));
  await page.mouse.up();
  return { framesPerSecond: frames / seconds, longestTask: Math.max(longest, 1_000 / 60) };
}

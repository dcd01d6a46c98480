// How fast is the explorer at 2,000 concepts and 10,000 pairs? Beside a bare sigma page with the same graph, in the same browser and
// the same run: WebGL is drawn in software here, so that only the ratios tell something of other machines.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { buildWeb } from '../scripts/build-web.ts';
import { findChromium, SOFTWARE_WEBGL } from '../scripts/chromium.ts';
import { openArranger } from '../src/analytics/workers/pool.ts';
import { lazyExtractor } from '../src/cli/lazy-extractor.ts';
import { openStore } from '../src/graph/open-store.ts';
import { layOutGraph } from '../src/layout.ts';
import { type ExplorerFiles, readExplorer } from '../src/server/explorer-files.ts';
import { startServer } from '../src/server/server.ts';
import type { Corpus } from './corpus.ts';
import { type Panning, panAndWatch } from './explorer/pan.ts';
import { filledStore } from './filled-store.ts';
import type { MeasureRow } from './measures.ts';

const ADDRESS = '/?nodes=2000';
const WINDOW = { width: 1280, height: 800 } as const;
/** Of each page, alternating, so that what else the machine does falls on both. */
const ROUNDS = 3;
/** Where the explorer says what it has drawn. */
const DRAWN = /^2,000 of|^2000 of/;

/** PAPERLOOM_EXPLORER_STORE names a store with a layout to draw in place of the corpus. */
export async function explorer(corpus: Corpus): Promise<readonly MeasureRow[]> {
  const own = process.env['PAPERLOOM_EXPLORER_STORE'];
  if (own !== undefined) return await measureExplorer(own);
  const address = await filledStore(corpus);
  await layOut(address);
  return await measureExplorer(address);
}

async function layOut(address: string): Promise<void> {
  const store = await openStore(address);
  const arranger = openArranger({ threads: 1, heapMegabytes: 2_048 });
  try {
    await layOutGraph(store, arranger.arrange, () => {});
  } finally {
    await arranger.close();
    await store.close();
  }
}

/** Of a store with a layout. */
export async function measureExplorer(address: string): Promise<readonly MeasureRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-bench-'));
  const store = await openStore(address);
  const arranger = openArranger({ threads: 1 });
  try {
    const server = await startServer(
      { store, extractor: lazyExtractor([]), arrange: arranger.arrange },
      {
        host: '127.0.0.1',
        port: 0,
        profile: 'production',
        requestsPerMinute: 0,
        explorer: await pagesIn(folder),
        log: console.error,
      },
    );
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error('This needs Chromium: apt install chromium.');
    const browser = await chromium.launch({ executablePath, args: [...SOFTWARE_WEBGL] });
    try {
      return await measure(browser, server.url);
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    await arranger.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** The explorer at `/`, the bare page at `/bare`. */
async function pagesIn(folder: string): Promise<ExplorerFiles> {
  const [web, bare] = [join(folder, 'web'), join(folder, 'bare')];
  await buildWeb(web);
  await build({
    root: fileURLToPath(new URL('peers/bare-sigma', import.meta.url)),
    logLevel: 'warn',
    build: {
      outDir: bare,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
    },
  });
  const pages = [...(readExplorer(bare) ?? [])].map(
    ([path, file]) => [path === '/' ? '/bare' : path, file] as const,
  );
  return new Map([...pages, ...(readExplorer(web) ?? [])]);
}

async function measure(browser: Browser, url: string): Promise<readonly MeasureRow[]> {
  // Once, so that the server is warm.
  await openDrawn(browser, url);
  const opened: number[] = [];
  const bareOpened: number[] = [];
  const own: Panning[] = [];
  const bare: Panning[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openDrawn(browser, url);
    opened.push(page.milliseconds);
    own.push(await panAndWatch(page.page));
    await page.page.close();
    const other = await openBare(browser, url);
    bareOpened.push(other.milliseconds);
    bare.push(await panAndWatch(other.page));
    await other.page.close();
  }
  const frames = median(own.map((each) => each.framesPerSecond));
  const bareFrames = median(bare.map((each) => each.framesPerSecond));
  const longest = median(own.map((each) => each.longestTask));
  const bareLongest = median(bare.map((each) => each.longestTask));
  return [
    { what: 'first picture after opening', value: median(opened), unit: 'ms', aim: '2000' },
    { what: 'first picture of bare sigma', value: median(bareOpened), unit: 'ms' },
    {
      what: 'first picture, ratio',
      value: median(opened) / median(bareOpened),
      unit: 'x',
      digits: 2,
    },
    { what: 'frames while panning', value: frames, unit: '/s', digits: 1 },
    { what: 'frames of bare sigma', value: bareFrames, unit: '/s', digits: 1 },
    { what: 'frames, ratio', value: frames / bareFrames, unit: 'x', digits: 2, aim: '>= 0.9' },
    { what: 'longest task while panning', value: longest, unit: 'ms' },
    { what: 'longest task of bare sigma', value: bareLongest, unit: 'ms' },
    {
      what: 'longest task, ratio',
      value: longest / bareLongest,
      unit: 'x',
      digits: 2,
      aim: '<= 1.2',
    },
  ];
}

async function openDrawn(browser: Browser, url: string) {
  return await openUntil(browser, url + ADDRESS, (page) => page.getByText(DRAWN).waitFor());
}

async function openBare(browser: Browser, url: string) {
  return await openUntil(browser, `${url}/bare`, (page) =>
    page.locator('body.drawn').waitFor({ state: 'attached' }),
  );
}

async function openUntil(browser: Browser, address: string, drawn: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce' });
  const started = performance.now();
  await page.goto(address);
  await drawn(page);
  // Until it is on the screen, not only in the document.
  await page.evaluate(
    'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  return { page, milliseconds: performance.now() - started };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

// One server over the sample corpus and one Chromium for all tests of the explorer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildWeb } from '../../scripts/build-web.ts';
import { SOFTWARE_WEBGL } from '../../scripts/chromium.ts';
import { openArranger } from '../../src/analytics/workers/pool.ts';
import { openStore } from '../../src/graph/open-store.ts';
import { loadExtractor } from '../../src/mentions/load-extractor.ts';
import { readExplorer } from '../../src/server/explorer-files.ts';
import { startServer } from '../../src/server/server.ts';
import { fillFromSample } from './fill-from-sample.ts';

/** Large enough for all parts to be seen; no larger, because each pixel is drawn in software. */
const USUAL = { viewport: { width: 1024, height: 600 }, reducedMotion: 'reduce' } as const;

/** For what should be on the page, in milliseconds; less than a test's own time, so that it says what was missing. */
const PATIENCE = 15_000;

export interface Explorer {
  /** In the one page that visits share; with options in a page of its own. */
  readonly open: Open;
  close(): Promise<void>;
}

export type Open = (path?: string, options?: BrowserContextOptions) => Promise<Visit>;

export interface Visit {
  readonly page: Page;
  /** Errors of scripts, and messages of the console that tell of one. */
  readonly faults: string[];
  readonly requests: string[];
}

export async function startExplorer(executablePath: string): Promise<Explorer> {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-web-'));
  const store = await openStore(`sqlite:${join(folder, 'sample.db')}`);
  const arranger = openArranger({ threads: 1 });
  await Promise.all([buildWeb(join(folder, 'web')), fillFromSample(store)]);
  const extractor = loadExtractor([]);
  const tools = { store, extractor, arrange: arranger.arrange };
  const [server, browser] = await Promise.all([
    startServer(tools, {
      host: '127.0.0.1',
      port: 0,
      profile: 'production',
      explorer: readExplorer(join(folder, 'web')),
      log: console.error,
    }),
    chromium.launch({ executablePath, args: [...SOFTWARE_WEBGL] }),
  ]);
  const shared = await openPage(browser, {});
  return {
    async open(path = '/', options) {
      const visit = options === undefined ? shared : await openPage(browser, options);
      visit.faults.length = 0;
      visit.requests.length = 0;
      await visit.page.goto(server.url + path);
      return visit;
    },
    async close() {
      await browser.close();
      await server.close();
      await arranger.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ ...USUAL, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  return { page, faults, requests };
}

/** What the page says once its picture is drawn. */
export const DRAWN = /^[\d,]+ of [\d,]+\+? concepts/;

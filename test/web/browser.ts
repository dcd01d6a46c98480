// Visits of the explorer: one page that most tests share, and pages of their own for those that need another browser.
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startSampleExplorer } from '../../scripts/sample-explorer.ts';

/**
 * Large enough for all parts to be seen; no larger, because each pixel is drawn in software. Tests that are not about the map
 * ask for the table (`as=table`), which costs less.
 */
const USUAL = { viewport: { width: 1024, height: 600 }, reducedMotion: 'reduce' } as const;

/** For what should be on the page, in milliseconds; less than a test's own time, so that it says what was missing. */
const PATIENCE = 45_000;

/** What the page says once its picture is drawn. */
export const DRAWN = /^[\d,]+ of [\d,]+\+? concepts/;

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
  const { url, browser, close } = await startSampleExplorer(executablePath);
  const shared = await openPage(browser, {});
  return {
    async open(path = '/', options) {
      const visit = options === undefined ? shared : await openPage(browser, options);
      visit.faults.length = 0;
      visit.requests.length = 0;
      await visit.page.goto(url + path);
      return visit;
    },
    close,
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

/** Where screenshots are left for people to look at; not part of the repository. */
const ARTEFACTS = join(import.meta.dirname, '../../artefacts');

/** The page as it is now, as artefacts/NAME.png. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(ARTEFACTS, `${name}.png`) });
}

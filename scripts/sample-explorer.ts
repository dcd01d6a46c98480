// The explorer over the sample corpus in a browser: built, filled and served for as long as it is needed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { openArranger } from '../src/analytics/workers/pool.ts';
import { openStore } from '../src/graph/open-store.ts';
import { loadExtractor } from '../src/mentions/load-extractor.ts';
import { readExplorer } from '../src/server/explorer-files.ts';
import { startServer } from '../src/server/server.ts';
import { buildWeb } from './build-web.ts';
import { SOFTWARE_WEBGL } from './chromium.ts';
import { fillFromSample } from './fill-from-sample.ts';

export interface SampleExplorer {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function startSampleExplorer(executablePath: string): Promise<SampleExplorer> {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-web-'));
  const store = await openStore(`sqlite:${join(folder, 'sample.db')}`);
  const arranger = openArranger({ threads: 1 });
  await Promise.all([buildWeb(join(folder, 'web')), fillFromSample(store)]);
  const tools = { store, extractor: loadExtractor([]), arrange: arranger.arrange };
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
  return {
    url: server.url,
    browser,
    async close() {
      await browser.close();
      await server.close();
      await arranger.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

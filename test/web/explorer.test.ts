// The explorer in a real Chromium, over the sample corpus. One server and one browser serve all of it.
import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { describeAccessible } from './accessible.browser.ts';
import { type Explorer, startExplorer } from './browser.ts';
import { describeFilters } from './controls/filters.browser.ts';
import { describeSearchBox } from './controls/search-box.browser.ts';
import { describeJourney } from './journey.browser.ts';
import { describeConceptPanel } from './panels/concept-panel.browser.ts';
import { describeTools } from './panels/tools.browser.ts';
import { describePicture } from './picture/picture.browser.ts';
import { describeView } from './state/view.browser.ts';

const PARTS = [
  describePicture,
  describeSearchBox,
  describeFilters,
  describeConceptPanel,
  describeTools,
  describeView,
  describeAccessible,
  describeJourney,
];

const chromium = findChromium();
const isSkipped = chromium === undefined && process.env['CI'] !== 'true';
if (isSkipped) {
  console.warn(
    'The explorer is not tested: there is no chromium on the PATH, nor one in CHROMIUM.',
  );
}

describe.skipIf(isSkipped)('the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    if (chromium === undefined) throw new Error('CI needs Debian\'s package "chromium".');
    explorer = await startExplorer(chromium);
  });
  afterAll(() => explorer?.close());

  for (const part of PARTS) {
    part((path, options) => explorer.open(path, options));
  }
});

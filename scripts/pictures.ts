// npm run pictures: draws the pictures of the README and of docs/EXPLORER.md from the sample corpus, into docs/pictures.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';
import { startSampleExplorer } from './sample-explorer.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const WINDOW = { width: 1280, height: 760 } as const;
/** Of JPEG: letters stay sharp, and a map takes a third of what it would as PNG. */
const QUALITY = 82;
/** So that the repository stays small. */
const MOST_BYTES = 300_000;

const PICTURES = [
  { name: 'map', path: '/', colorScheme: 'light' },
  { name: 'concept', path: '/?concept=bert', colorScheme: 'dark' },
  { name: 'path', path: '/?tool=path&from=lora&to=imagenet', colorScheme: 'light' },
  { name: 'paper', path: '/?concept=lora&paper=arxiv:2305.14314&open=lora', colorScheme: 'light' },
  {
    name: 'time',
    path: '/?since=2018-01&until=2020-12&colour=year&tool=compare&compare=bert&compare=gpt-3&compare=resnet',
    colorScheme: 'light',
  },
] as const;

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('Chromium is missing: apt install chromium.');
const { url, browser, close } = await startSampleExplorer(executablePath);
for (const { name, path, colorScheme } of PICTURES) {
  const page = await browser.newPage({ viewport: WINDOW, colorScheme, reducedMotion: 'reduce' });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await page.getByText(/^\d+ of [\d,]+ concepts/).waitFor();
  const file = `${FOLDER}${name}.jpg`;
  await page.screenshot({ path: file, type: 'jpeg', quality: QUALITY });
  await page.close();
  const { size } = statSync(file);
  console.log(`${name}.jpg: ${Math.round(size / 1_000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${file} has more than ${MOST_BYTES} bytes.`);
}
await close();

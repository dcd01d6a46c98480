// npm run bench:generate: fills a store with generated papers that are distributed like real ones; the same seed gives the same
// papers. Ends with a line of JSON: papers, seconds, and the process's memory at its highest.
//
//   npm run bench:generate -- --papers 100000 --store sqlite:big.db [--seed 1]
import { parseArgs } from 'node:util';
import { openStore } from '../../src/graph/open-store.ts';
import { readDistribution } from './distribution.ts';
import { fillStore } from './fill.ts';
import { generatePapers } from './papers.ts';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: 'sqlite:generated.db' },
  },
});

const count = Number(values.papers);
const store = await openStore(values.store);
try {
  const started = performance.now();
  await fillStore(generatePapers(readDistribution(), count, Number(values.seed)), store, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${count} papers`);
  });
  const seconds = (performance.now() - started) / 1e3;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const { papers, mentions } = await store.stats();
  const relations = await store.countRelations();
  console.log(JSON.stringify({ papers, mentions, relations, seconds, peakMegabytes }));
} finally {
  await store.close();
}

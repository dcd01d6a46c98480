// A process of its own that starts an extractor and tells how long that took and what memory it holds, as one line of JSON.
//
//   node bench/extract/start-probe.ts EXTRACTOR [FIRST ...]    a module with loadExtractor, '' for none; modules loaded before it
import type { loadExtractor } from '../../src/mentions/load-extractor.ts';
import type { CleanText } from '../../src/text/clean-text.ts';

const [module = '', ...first] = process.argv.slice(2);
/** Cleaning is another module: a text that is clean already. */
const clean = (text: string): CleanText => ({ source: text, text, toSource: (range) => range });
const EXAMPLE = {
  title: clean('A small step for adapters'),
  abstract: clean('We fine-tune LLaMA with LoRA and evaluate on the GLUE benchmark.'),
};

for (const each of first) await import(each);
if (module !== '') {
  const loaded: { readonly loadExtractor: typeof loadExtractor } = await import(module);
  const found = loaded.loadExtractor().extract(EXAMPLE);
  if (found.length === 0) throw new Error('Nothing was found in the example.');
}
// Since the process began, Node's own start counted in.
const milliseconds = performance.now();
const megabytes = process.memoryUsage.rss() / 2 ** 20;
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ milliseconds, processorMs: (user + system) / 1e3, megabytes }));

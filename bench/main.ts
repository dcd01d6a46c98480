// npm run bench: runs the measures, each with a yardstick of the same run, and prints a table; --json for machines.
//
//   PAPERLOOM_DATA=../shared npm run bench [-- --only ingest-sqlite] [--json] [--papers 20000] [--seconds 60]
import { parseArgs } from 'node:util';
import { corpusFile } from './corpus.ts';
import { MEASURES } from './measures.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    papers: { type: 'string', default: '20000' },
    seconds: { type: 'string' },
  },
});

const corpus = await corpusFile(Number(values.papers));
const options = values.seconds === undefined ? {} : { seconds: Number(values.seconds) };
const chosen = MEASURES.filter(({ name }) => values.only === undefined || name === values.only);
for (const measure of chosen) {
  const rows = await measure.run(corpus, options);
  for (const row of rows) {
    if (values.json) console.log(JSON.stringify({ measure: measure.name, ...row }));
    else
      console.log(
        `${measure.name.padEnd(16)} ${row.what.padEnd(58)} ${row.value.toFixed(row.digits ?? 0).padStart(10)} ${row.unit.padEnd(8)} ${row.aim ?? ''}`.trimEnd(),
      );
  }
}

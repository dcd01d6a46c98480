// Counts the shipped lexicon: entries, ways to write them and share with a definition, by kind. Run: node scripts/lexicon-counts.ts
import { readKnowledge } from '../src/mentions/lexicon/read.ts';
import { KINDS } from '../src/model/concept.ts';

const { entries } = readKnowledge();
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

console.log('| kind | entries | forms | with definition |\n| --- | ---: | ---: | ---: |');
for (const kind of [...KINDS, 'all'] as const) {
  const some = kind === 'all' ? entries : entries.filter((entry) => entry.kind === kind);
  const forms = some.reduce((sum, entry) => sum + entry.forms.length, 0);
  const defined = some.filter((entry) => entry.definition !== undefined).length;
  console.log(`| ${kind} | ${some.length} | ${forms} | ${percent(defined, some.length)} |`);
}

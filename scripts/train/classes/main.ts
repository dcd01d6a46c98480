// Unlabelled papers in, lexicon/word-classes.txt out: words that stand in like places share a class.
//   node scripts/train/classes/main.ts PAPERS.jsonl
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldPieces } from '../../../src/mentions/fold.ts';
import { LEXICON_FOLDER } from '../../../src/mentions/lexicon/read.ts';
import { cleanText } from '../../../src/text/clean.ts';
import { cluster } from './cluster.ts';
import { countContexts } from './count.ts';
import { rowVectors } from './vectors.ts';

const SIZE = 64;
const [FINE, MIDDLE, COARSE] = [1024, 256, 64];

const papers: { title: string; abstract: string }[] = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line));
const texts = papers.map(({ title, abstract }) =>
  foldPieces(
    `${cleanText(title).text} | ${cleanText(abstract).text.replace(/([.,;:()])/g, ' $1 ')}`,
  ),
);
const { words, contexts } = countContexts(texts);
const vectors = rowVectors(contexts, SIZE);
const fine = cluster(vectors, SIZE, FINE);
const middle = cluster(fine.centres, SIZE, MIDDLE);
const coarse = cluster(middle.centres, SIZE, COARSE);
const lines = Array.from({ length: FINE }, (_, c) => {
  const inMiddle = middle.classOf[c] ?? 0;
  const members = words.filter((_, i) => fine.classOf[i] === c);
  return `${coarse.classOf[inMiddle]} ${inMiddle} ${members.join(' ')}`;
});
writeFileSync(
  join(LEXICON_FOLDER, 'word-classes.txt'),
  `# ${words.length} words in ${FINE} classes, a line each: its coarser class of ${COARSE}, of ${MIDDLE}, then its words.\n` +
    `# By scripts/train/classes from ${papers.length} titles and abstracts of arXiv (metadata CC0).\n${lines.join('\n')}\n`,
);
console.log(`${words.length} words`);

// Annotated papers in, lexicon/weights.json out: the weights by which the extractor tells concepts from other words.
//   node scripts/train-scorer.ts GOLD.jsonl ... [--folds 5 --out PREDICTED.jsonl] [--weights FILE]
// With --folds it writes no weights but cross-validated predictions. Same papers and lexicon, same weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createExtractor } from '../src/mentions/extract.ts';
import { findCandidates } from '../src/mentions/find-candidates.ts';
import { compileLexicon, type Lexicon } from '../src/mentions/lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from '../src/mentions/lexicon/read.ts';
import { compileWords } from '../src/mentions/words.ts';
import { hashNumber } from '../src/model/hash.ts';
import { cleanText } from '../src/text/clean.ts';
import { type Example, fitWeights } from './train-scorer/fit.ts';
import { type GoldPaper, labelCandidates, parseGold } from './train-scorer/gold.ts';
import { printable } from './train-scorer/predictions.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    out: { type: 'string' },
    weights: { type: 'string' },
  },
});
const papers = positionals.flatMap((file) => parseGold(readFileSync(file, 'utf8')));
const lexicon = compileLexicon(readKnowledge());
const words = compileWords(lexicon.words);
const examples = papers.map((paper) => examplesOf(paper));

if (values.folds) crossValidate(Number(values.folds), values.out ?? '/dev/stdout');
else {
  const weights = fitWeights(examples.flat());
  const file = values.weights ?? join(LEXICON_FOLDER, 'weights.json');
  writeFileSync(file, `${JSON.stringify(weights)}\n`);
  console.log(`${weights.features.length} characters of features to ${file}`);
}

/** The paper, and its middle sentence alone: short texts are extracted too. */
function examplesOf(paper: GoldPaper): Example[] {
  const short = shortOf(paper).flatMap(labelled);
  return [...labelled(paper), ...short.map((example) => ({ ...example, introduced: null }))];
}

function shortOf(paper: GoldPaper): GoldPaper[] {
  const sentences = paper.abstract.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  const middle = sentences[Math.floor(sentences.length / 2)] ?? '';
  return [{ ...paper, title: '', abstract: middle }];
}

function labelled(paper: GoldPaper): Example[] {
  const text = { title: cleanText(paper.title), abstract: cleanText(paper.abstract) };
  return labelCandidates(lexicon, findCandidates(lexicon, words, text), paper.entities);
}

function crossValidate(folds: number, out: string): void {
  const foldOf = (paper: GoldPaper) => hashNumber(paper.id) % folds;
  const lines: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(
      papers.flatMap((p, i) => (foldOf(p) === fold ? [] : (examples[i] ?? []))),
    );
    const extractor = createExtractor({ lexicon: { ...lexicon, weights } satisfies Lexicon });
    for (const paper of papers.filter((p) => foldOf(p) === fold))
      lines.push(printable(extractor, paper));
  }
  writeFileSync(out, `${lines.join('\n')}\n`);
}

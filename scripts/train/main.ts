// npm run train: annotated papers in, the extractor's weights out: lexicon/tagger.bin, domain.json and weights.json.
//   npm run train -- GOLD_FOLDER
// The same papers, lexicon and word classes give the same bytes. Takes about a minute.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES_FILE, DOMAIN_FILE, TAGGER_FILE } from '../../src/mentions/learned.ts';
import { compileLexicon } from '../../src/mentions/lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../src/mentions/lexicon/read.ts';
import { parseWordClasses } from '../../src/mentions/tagger/word-classes.ts';
import { GOLD_SETS, readGold } from './gold.ts';
import { Learner } from './learner.ts';
import { readShortTexts } from './texts.ts';

const [folder = ''] = process.argv.slice(2);
const papers = GOLD_SETS.flatMap((set) => readGold(folder, set));
const classes = parseWordClasses(readFileSync(join(LEXICON_FOLDER, CLASSES_FILE), 'utf8'));
const learner = new Learner({ lexicon: compileLexicon(readKnowledge()), classes });
const { tagger, domain, weights } = learner.train(papers, readShortTexts());
writeFileSync(join(LEXICON_FOLDER, TAGGER_FILE), tagger);
writeFileSync(join(LEXICON_FOLDER, DOMAIN_FILE), `${JSON.stringify(domain)}\n`);
writeFileSync(join(LEXICON_FOLDER, 'weights.json'), `${JSON.stringify(weights)}\n`);
console.log(`${papers.length} papers; tagger of ${tagger.length} bytes`);

// Documents for tests: texts cut into tokens under the shipped word lists and a lexicon without entries.
import type { Document } from '../../src/mentions/document.ts';
import { compileLexicon, type Lexicon } from '../../src/mentions/lexicon/compile.ts';
import { readKnowledge } from '../../src/mentions/lexicon/read.ts';
import { readDocument } from '../../src/mentions/read-document.ts';
import { Vocabulary } from '../../src/mentions/vocabulary.ts';
import { compileWords } from '../../src/mentions/words.ts';
import { cleanText } from '../../src/text/clean.ts';

const { words } = readKnowledge();
const NO_ENTRIES = compileLexicon({ entries: [], words, weights: null, hash: '' });

export function vocabularyOf(lexicon: Lexicon = NO_ENTRIES): Vocabulary {
  return new Vocabulary(lexicon, compileWords(words));
}

export function documentOf(abstract: string, title = '', vocabulary = vocabularyOf()): Document {
  return readDocument(vocabulary, { title: cleanText(title), abstract: cleanText(abstract) });
}

// What is known before a paper is read, put to work: the lexicon, its word lists, the words met so far, the tagger.
import type { Lexicon } from './lexicon/compile.ts';
import type { TaggerModel } from './tagger/model.ts';
import { Tagger } from './tagger/tagger.ts';
import type { WordClasses } from './tagger/word-classes.ts';
import { Vocabulary } from './vocabulary.ts';
import { compileWords, type Words } from './words.ts';

export interface Prior {
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly tagger: Tagger;
}

export function buildPrior(lexicon: Lexicon, classes: WordClasses, model: TaggerModel): Prior {
  const words = compileWords(lexicon.words);
  const vocabulary = new Vocabulary(lexicon, words);
  return { lexicon, words, vocabulary, tagger: new Tagger(model, words, classes) };
}

// What is known before a paper is read, put to work: the lexicon, its word lists, the words met so far, the tagger.

import { Domain } from './domain.ts';
import type { Learned } from './learned.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { Room } from './read-document.ts';
import { type ReplaceableSteps, STEPS } from './replaceable-steps.ts';
import { Tagger } from './tagger/tagger.ts';
import { Vocabulary } from './vocabulary.ts';
import { compileWords, type Words } from './words.ts';

export interface Prior {
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly tagger: Tagger;
  readonly domain: Domain;
  readonly steps: ReplaceableSteps;
  /** For one paper at a time. */
  readonly room: Room;
}

export function buildPrior(
  lexicon: Lexicon,
  learned: Omit<Learned, 'hash'>,
  steps: ReplaceableSteps = STEPS,
): Prior {
  const { classes, tagger, domain } = learned;
  const words = compileWords(lexicon.words);
  const vocabulary = new Vocabulary(lexicon, words);
  return {
    lexicon,
    words,
    vocabulary,
    tagger: new Tagger(tagger, words, classes),
    domain: new Domain(domain, classes),
    steps,
    room: new Room(),
  };
}

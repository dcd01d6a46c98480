// What scripts/train learned from texts, read from the lexicon folder: word classes and the tagger's weights.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { type TaggerModel, unpackTagger } from './tagger/model.ts';
import { parseWordClasses, type WordClasses } from './tagger/word-classes.ts';

export const CLASSES_FILE = 'word-classes.txt';
export const TAGGER_FILE = 'tagger.bin';

export interface Learned {
  readonly classes: WordClasses;
  readonly tagger: TaggerModel;
  /** Hash of both files. */
  readonly hash: string;
}

/** Throws ConfigurationError where a file is missing. */
export function readLearned(folder: string): Learned {
  const classes = load(join(folder, CLASSES_FILE));
  const tagger = load(join(folder, TAGGER_FILE));
  return {
    classes: parseWordClasses(classes.toString()),
    tagger: unpackTagger(tagger),
    hash: hash('sha1', Buffer.concat([classes, tagger]), 'hex').slice(0, 16),
  };
}

function load(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const message = `The learned file ${path} cannot be read.`;
    throw new ConfigurationError('LEXICON_LEARNED', message, 'Run `npm run train`.', cause);
  }
}

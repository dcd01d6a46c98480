// What scripts/train learned from texts, read from the lexicon folder: word classes and the tagger's weights.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import type { Weights } from './lexicon/entry.ts';
import { type TaggerModel, unpackTagger } from './tagger/model.ts';
import { parseWordClasses, type WordClasses } from './tagger/word-classes.ts';

export const CLASSES_FILE = 'word-classes.txt';
export const TAGGER_FILE = 'tagger.bin';
export const DOMAIN_FILE = 'domain.json';

export interface Learned {
  readonly classes: WordClasses;
  readonly tagger: TaggerModel;
  /** Weights of words, see domain.ts. */
  readonly domain: Weights;
  /** Hash of the files. */
  readonly hash: string;
}

/** Throws ConfigurationError where a file is missing. */
export function readLearned(folder: string): Learned {
  const classes = load(join(folder, CLASSES_FILE));
  const tagger = load(join(folder, TAGGER_FILE));
  const domain = load(join(folder, DOMAIN_FILE));
  return {
    classes: parseWordClasses(classes.toString()),
    tagger: unpackTagger(tagger),
    domain: JSON.parse(domain.toString()) as Weights,
    hash: hash('sha1', Buffer.concat([classes, tagger, domain]), 'hex').slice(0, 16),
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

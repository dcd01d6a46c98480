// What scripts/train learned from texts, read from the lexicon folder: word classes and the tagger's weights.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { parseWeights } from './features/weights.ts';
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

/** Throws ConfigurationError where a file is missing or is not what training writes. */
export function readLearned(folder: string): Learned {
  const read = <T>(name: string, unpack: (content: Buffer) => T) => {
    const path = join(folder, name);
    const content = load(path);
    return { content, value: unpacked(path, () => unpack(content)) };
  };
  const classes = read(CLASSES_FILE, (content) => parseWordClasses(content.toString()));
  const tagger = read(TAGGER_FILE, unpackTagger);
  const domain = read(DOMAIN_FILE, (content) => parseWeights(content.toString(), 1));
  const contents = [classes, tagger, domain].map(({ content }) => content);
  return {
    classes: classes.value,
    tagger: tagger.value,
    domain: domain.value,
    hash: hash('sha1', Buffer.concat(contents), 'hex').slice(0, 16),
  };
}

/** Throws ConfigurationError in the name of the file. */
export function unpacked<T>(path: string, unpack: () => T): T {
  try {
    return unpack();
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    const message = `The learned file ${path} is not what training writes: ${found}`;
    const remedy = 'Restore the file as it was shipped, or run `npm run train`.';
    throw new ConfigurationError('LEXICON_LEARNED', message, remedy, cause);
  }
}

function load(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const message = `The learned file ${path} cannot be read.`;
    throw new ConfigurationError('LEXICON_LEARNED', message, 'Run `npm run train`.', cause);
  }
}

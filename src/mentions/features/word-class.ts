// A word in, the number of a coarse class of it out: what stands beside a term tells whether the term is whole.

import type { Words } from '../words.ts';
import { hashWord } from './feature-set.ts';

const CACHE_SIZE = 20_000;
const caches = new WeakMap<Words, Map<string, number>>();

/** Cached by distinct word. */
export function classOf(words: Words, word: string): number {
  const cache = cacheOf(words);
  const known = cache.get(word);
  if (known !== undefined) return known;
  const found = hashWord(findClass(words, word));
  cache.set(word, found);
  return found;
}

function cacheOf(words: Words): Map<string, number> {
  const known = caches.get(words);
  if (known && known.size < CACHE_SIZE) return known;
  const cache = new Map<string, number>();
  caches.set(words, cache);
  return cache;
}

function findClass(words: Words, word: string): string {
  if (word.length === 1 && !/[\p{L}\p{N}]/u.test(word)) return word;
  if (words.verbs.has(word)) return 'verb';
  if (words.stop.has(word)) return 'stop';
  if (words.genericModifiers.has(word)) return 'generic';
  const kind = words.beside.get(word);
  if (kind) return `beside:${kind}`;
  if (/^\p{N}/u.test(word)) return 'number';
  return ENDINGS.find((ending) => word.endsWith(ending)) ?? 'word';
}

const ENDINGS = ['ly', 'ing', 'ed', 's'] as const;

// A word in, a coarse class of it out: what stands beside a term tells whether the term is whole.

import type { Words } from '../words.ts';

export function classOf(words: Words, word: string): string {
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

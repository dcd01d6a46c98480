// compromise, as far as it is measured beside: the noun phrases of a text.
import { requirePeers } from './install.ts';

type Compromise = (text: string) => {
  nouns(): { out(format: 'array'): readonly string[] };
};

/** Reads one text; gives the number of its noun phrases. */
export function openCompromise(): (text: string) => number {
  const compromise: Compromise = requirePeers()('compromise');
  return (text) => compromise(text).nouns().out('array').length;
}

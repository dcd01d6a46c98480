// Word lists in, a question out: is this only a general word, a field or a machine, and no concept of its own?
import { foldPhrase } from '../mentions/fold.ts';
import type { WordLists } from '../mentions/lexicon/entry.ts';

/** Single heads and general nouns (`classification`, `approach`), and capitals that are no names (`GPU`, `NLP`). */
export function genericIn({ heads = {}, generic = {} }: WordLists): (name: string) => boolean {
  const words = new Set(
    [
      ...Object.values(heads).flat(),
      ...(generic['nouns'] ?? []),
      ...(generic['modifiers'] ?? []),
    ].map(foldPhrase),
  );
  const capitals = new Set((generic['acronyms'] ?? []).map(foldPhrase));
  return (name) => {
    const fold = foldPhrase(name);
    if (/\p{Lu}.*\p{Lu}|\d/u.test(name)) return capitals.has(fold);
    return words.has(fold);
  };
}

// The word lists under lexicon/words/ made ready for asking: sets of lower-case or folded words.
import { KINDS, type Kind } from '../model/concept.ts';
import { foldPiece } from './fold.ts';
import type { WordLists } from './lexicon/entry.ts';

/** Bits of what `lists` holds of a lower-case word. */
export const LISTS = {
  /** Function words and common verbs: no term begins, ends or runs through them. */
  stop: 1,
  verb: 2,
  genericModifier: 4,
  genericNoun: 8,
  introduce: 16,
  own: 32,
  named: 64,
  use: 128,
  with: 256,
  tested: 512,
} as const;

export interface Words {
  /** LISTS of each lower-case word that is on one: one look-up tells all. */
  readonly lists: ReadonlyMap<string, number>;
  /** Written as names, but no concepts of ours: `GPU`, `NLP`; as written. */
  readonly notNames: ReadonlySet<string>;
  /** Nouns beside a name that tell its kind: `the X dataset`. */
  readonly beside: ReadonlyMap<string, Kind>;
  readonly versions: ReadonlySet<string>;
  /** Folded last words of terms, with the kind such terms mostly have. */
  readonly heads: ReadonlyMap<string, Kind>;
  /** Folded heads that are a term by themselves. */
  readonly solo: ReadonlySet<string>;
  /** Folded heads that add nothing to a name of the kind: `BLEU score`, as `METRIC score`. */
  readonly empty: ReadonlySet<string>;
}

export function compileWords(lists: WordLists): Words {
  const set = (file: string, group: string) => new Set(lists[file]?.[group] ?? []);
  const folded = (file: string, group: string) =>
    new Set((lists[file]?.[group] ?? []).map((word) => foldPiece(word)));
  return {
    lists: bitsOf(lists),
    notNames: set('generic', 'acronyms'),
    beside: kindMap(lists, 'cues', (word) => word),
    versions: set('cues', 'versions'),
    heads: kindMap(lists, 'heads', foldPiece),
    solo: folded('heads', 'solo'),
    empty: new Set(
      KINDS.flatMap((kind) => [...folded('empty', kind)].map((word) => `${kind} ${word}`)),
    ),
  };
}

function kindMap(
  lists: WordLists,
  file: string,
  key: (word: string) => string,
): ReadonlyMap<string, Kind> {
  return new Map(
    KINDS.flatMap((kind) => (lists[file]?.[kind] ?? []).map((word) => [key(word), kind] as const)),
  );
}

/** File, group and what being on the list says. */
const GROUPS = [
  ['stop', 'function', LISTS.stop],
  ['stop', 'verbs', LISTS.stop | LISTS.verb],
  ['generic', 'modifiers', LISTS.genericModifier],
  ['generic', 'nouns', LISTS.genericNoun],
  ['cues', 'introduce', LISTS.introduce],
  ['cues', 'own', LISTS.own],
  ['cues', 'named', LISTS.named],
  ['cues', 'use', LISTS.use],
  ['cues', 'with', LISTS.with],
  ['cues', 'tested', LISTS.tested],
] as const;

function bitsOf(lists: WordLists): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [file, group, bit] of GROUPS) {
    for (const word of lists[file]?.[group] ?? []) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
}

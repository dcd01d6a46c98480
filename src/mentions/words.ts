// The word lists under lexicon/words/ made ready for asking: one look-up tells all that they say of a word in small
// letters, of one as written, and of a folded one.
import { KINDS } from '../model/concept.ts';
import { foldPiece } from './fold.ts';
import type { WordLists } from './lexicon/entry.ts';

/** Bits of what `lists` holds of a lower-case word, beside what besideKind reads. */
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
const BESIDE_SHIFT = 10;

/** Bits of what `written` holds of a word as written. */
export const WRITTEN = {
  /** Written as names, but no concepts of ours: `GPU`, `NLP`. */
  noName: 1,
  version: 2,
} as const;

/** The bit of `folded` for words that are a term by themselves, beside what headKind reads. */
export const SOLO = 1;
const HEAD_SHIFT = 1;

/** From what `lists` holds: the number among KINDS of the kind that a noun tells of a name beside it, or -1. */
export function besideKind(lists: number): number {
  return (lists >>> BESIDE_SHIFT) - 1;
}

/** From what `folded` holds: the number among KINDS of the kind that terms which end with the word mostly have, or -1. */
export function headKind(folded: number): number {
  return (folded >>> HEAD_SHIFT) - 1;
}

export interface Words {
  readonly lists: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, number>;
  readonly folded: ReadonlyMap<string, number>;
  /** Folded heads that add nothing to a name of the kind: `BLEU score`, as `METRIC score`. */
  readonly empty: ReadonlySet<string>;
}

export function compileWords(lists: WordLists): Words {
  const group = (file: string, name: string) => lists[file]?.[name] ?? [];
  return {
    lists: bitsOf(lists),
    written: withBits([
      ...group('generic', 'acronyms').map((word) => [word, WRITTEN.noName] as const),
      ...group('cues', 'versions').map((word) => [word, WRITTEN.version] as const),
    ]),
    folded: withBits([
      ...kindsOf(lists, 'heads', foldPiece, HEAD_SHIFT),
      ...group('heads', 'solo').map((word) => [foldPiece(word), SOLO] as const),
    ]),
    empty: new Set(
      KINDS.flatMap((kind) => group('empty', kind).map((word) => `${kind} ${foldPiece(word)}`)),
    ),
  };
}

/** The bits of words that stand here several times are put together. */
function withBits(words: Iterable<readonly [string, number]>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [word, bit] of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** Each word of the file with the number of its kind, plus one; of a word under several kinds the last holds. */
function kindsOf(
  lists: WordLists,
  file: string,
  keyOf: (word: string) => string,
  shift: number,
): ReadonlyMap<string, number> {
  return new Map(
    KINDS.flatMap((kind, i) =>
      (lists[file]?.[kind] ?? []).map((word) => [keyOf(word), (i + 1) << shift] as const),
    ),
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
  return withBits([
    ...GROUPS.flatMap(([file, group, bit]) =>
      (lists[file]?.[group] ?? []).map((word) => [word, bit] as const),
    ),
    ...kindsOf(lists, 'cues', (word) => word, BESIDE_SHIFT),
  ]);
}

// The word lists under lexicon/words/ made ready for asking: sets of lower-case or folded words.
import { KINDS, type Kind } from '../model/concept.ts';
import { foldPiece } from './fold.ts';
import type { WordLists } from './lexicon/entry.ts';

export interface Words {
  /** Function words and common verbs: no term begins, ends or runs through them. */
  readonly stop: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly genericModifiers: ReadonlySet<string>;
  readonly genericNouns: ReadonlySet<string>;
  /** Written as names, but no concepts of ours: `GPU`, `NLP`; as written. */
  readonly notNames: ReadonlySet<string>;
  readonly introduce: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly use: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly tested: ReadonlySet<string>;
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
  const verbs = set('stop', 'verbs');
  const folded = (file: string, group: string) =>
    new Set((lists[file]?.[group] ?? []).map((word) => foldPiece(word)));
  return {
    stop: new Set([...set('stop', 'function'), ...verbs]),
    verbs,
    genericModifiers: set('generic', 'modifiers'),
    genericNouns: set('generic', 'nouns'),
    notNames: set('generic', 'acronyms'),
    introduce: set('cues', 'introduce'),
    own: set('cues', 'own'),
    named: set('cues', 'named'),
    use: set('cues', 'use'),
    with: set('cues', 'with'),
    tested: set('cues', 'tested'),
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

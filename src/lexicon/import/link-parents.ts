// Entries with the names of their parents in, the same with `broader` out: only parents that are there, and no circles.
import { foldPhrase } from '../../mentions/fold.ts';
import type { FindKnown } from '../known.ts';
import type { NewEntry } from '../new-entry.ts';
import type { ForeignConcept } from './foreign.ts';

interface Admission {
  readonly concept: ForeignConcept;
  readonly entry: NewEntry;
}

/** A parent may be of the lexicon or another of the entries. A step that would close a circle is left out. */
export function linkParents(admitted: readonly Admission[], known: FindKnown): NewEntry[] {
  const names = new Map(
    admitted.flatMap(({ concept, entry }) =>
      [concept.name, entry.name].map((name) => [foldPhrase(name), entry.name] as const),
    ),
  );
  const parents = new Map<string, Set<string>>();
  return admitted.map(({ concept, entry }) => {
    const above = parents.get(entry.name) ?? new Set();
    parents.set(entry.name, above);
    for (const name of concept.broader) {
      const parent = names.get(foldPhrase(name)) ?? known(name)?.name;
      if (parent !== undefined && !leadsTo(parent, entry.name, parents)) above.add(parent);
    }
    return above.size === 0 ? entry : { ...entry, broader: [...above] };
  });
}

function leadsTo(
  from: string,
  to: string,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const ahead = new Set([from]);
  for (const name of ahead) {
    if (name === to) return true;
    for (const parent of parents.get(name) ?? []) ahead.add(parent);
  }
  return false;
}

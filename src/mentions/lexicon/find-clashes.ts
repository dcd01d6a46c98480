// Entries in, forms out that fold alike and mean two concepts with nothing that tells them apart.
import type { Problem } from '../../model/problem.ts';
import { foldPhrase } from '../fold.ts';
import type { Alias, Entry } from './entry.ts';
import { at, buildFault } from './fault.ts';

interface Owner extends Alias {
  readonly entry: Entry;
}

/**
 * A form may have two meanings only where every owner guards it by a cue and has near words that the other lacks, or
 * where both ask for their letters' case and are written in different ones.
 */
export function findClashes(entries: readonly Entry[]): Problem[] {
  const owners = new Map<string, Owner>();
  const faults: Problem[] = [];
  for (const entry of entries) {
    for (const form of entry.forms) {
      const fold = foldPhrase(form.text);
      const owner = owners.get(fold);
      if (!owner) owners.set(fold, { ...form, entry });
      else if (owner.entry !== entry && !areTold(owner, { ...form, entry })) {
        faults.push(clashOf(owner, { ...form, entry }));
      }
    }
  }
  return faults;
}

function areTold(one: Owner, other: Owner): boolean {
  if (one.guard === 'case' && other.guard === 'case') return one.text !== other.text;
  if (one.guard !== 'cue' || other.guard !== 'cue') return false;
  return hasOwnNear(one.entry, other.entry) && hasOwnNear(other.entry, one.entry);
}

function hasOwnNear(entry: Entry, other: Entry): boolean {
  const others = new Set(other.near.map(foldPhrase));
  return entry.near.some((word) => !others.has(foldPhrase(word)));
}

function clashOf(owner: Owner, { text, entry }: Owner): Problem {
  const found = `"${text}" of "${entry.name}" also at "${owner.entry.name}" (${at(owner.entry)})`;
  const expected = 'one owner, or guard: cue and near words of its own at both';
  return buildFault('clash', entry, found, expected);
}

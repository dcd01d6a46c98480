// What differs between two states of the log: which mentions may count for another concept, and which concepts change.
import type { Slug } from '../model/concept.ts';
import type { Curation, Deletions, Setting } from './curation.ts';

/** Slugs, as extracted, whose mentions may count for another concept than before; in code-unit order. */
export function reroutedSlugs(before: Curation, after: Curation): Slug[] {
  return differing(before.routes, after.routes);
}

/** Concepts that other decisions name or type than before. */
export function resetSlugs(before: Curation, after: Curation): Slug[] {
  return differing<Setting>(before.settings, after.settings);
}

/** Concepts that are no more, are again, or whose address leads elsewhere. */
export function redirectedSlugs(before: Curation, after: Curation): Slug[] {
  return differing(before.tombstones, after.tombstones);
}

/** Keys and records of papers that are kept out now and were not, or were and are not. */
export function changedDeletions(before: Curation, after: Curation): Deletions {
  const [old, next] = [before.deletions, after.deletions];
  return {
    keys: old.keys.symmetricDifference(next.keys),
    recordIds: old.recordIds.symmetricDifference(next.recordIds),
  };
}

function differing<T>(before: ReadonlyMap<Slug, T>, after: ReadonlyMap<Slug, T>): Slug[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((slug) => textOf(before.get(slug)) !== textOf(after.get(slug)))
    .sort();
}

/** Values of the fold are built in one way, so equal ones are written alike. */
function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

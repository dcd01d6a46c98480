// What decisions make of the lexicon: entries of merged concepts add to their target, those of banned ones are not listed.
import type { Kind, LexiconConcept, Slug } from '../model/concept.ts';
import { type Curation, liveSlug } from './curation.ts';

/** A concept as the store lists it. Name and kind are null where the concept has no entry of its own: votes decide then. */
export interface ListedConcept {
  readonly slug: Slug;
  readonly name: string | null;
  readonly kind: Kind | null;
  readonly definition: string | null;
  /** Its own name among them. */
  readonly forms: readonly string[];
  readonly broader: readonly Slug[];
}

/** In order of first sight; without entries that were decided about each is as it is. No circle is added to the hierarchy. */
export function curateLexicon(
  entries: readonly LexiconConcept[],
  curation: Curation,
): ListedConcept[] {
  const groups = new Map<Slug, LexiconConcept[]>();
  for (const entry of entries) {
    const live = liveSlug(curation, entry.slug);
    if (live === null) continue;
    const group = groups.get(live);
    if (group === undefined) groups.set(live, [entry]);
    else group.push(entry);
  }
  const parents = curation.tombstones.size === 0 ? undefined : parentsOf(groups, curation);
  return [...groups].map(([slug, group]) => {
    const own = group.find((entry) => entry.slug === slug);
    return {
      slug,
      name: own?.name ?? null,
      kind: own?.kind ?? null,
      definition: (own ?? group[0])?.definition ?? null,
      forms: [...new Set(group.flatMap(({ name, aliases }) => [name, ...aliases]))],
      broader: parents?.get(slug) ?? [...new Set(own?.broader)],
    };
  });
}

/** Of concepts that live; in order of slug, so that which tie would close a circle depends on nothing else. */
function parentsOf(
  groups: ReadonlyMap<Slug, readonly LexiconConcept[]>,
  curation: Curation,
): Map<Slug, Slug[]> {
  const parents = new Map<Slug, Slug[]>();
  for (const [slug, group] of [...groups].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const asked = group.flatMap(({ broader }) => broader.map((each) => liveSlug(curation, each)));
    const kept: Slug[] = [];
    parents.set(slug, kept);
    for (const parent of [...new Set(asked)].filter((each) => each !== null).sort()) {
      if (!leadsTo(parent, slug, parents)) kept.push(parent);
    }
  }
  return parents;
}

function leadsTo(from: Slug, to: Slug, parents: ReadonlyMap<Slug, readonly Slug[]>): boolean {
  const seen = new Set<Slug>();
  const open = [from];
  for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
    if (slug === to) return true;
    if (seen.has(slug)) continue;
    seen.add(slug);
    open.push(...(parents.get(slug) ?? []));
  }
  return false;
}

// A paper's mentions in, the concepts that were found in it out: what a score compares with the annotation.
import type { Kind } from '../model/concept.ts';
import type { Mention, Role } from '../model/mention.ts';

export interface FoundConcept {
  readonly name: string;
  /** Every distinct way it is written in the paper. */
  readonly surfaces: readonly string[];
  readonly kind: Kind;
  /** INTRODUCES where any mention says so. */
  readonly role: Role;
}

/** Mentions of one slug are one concept, in order of first mention; name and kind are those of its first mention. */
export function findConcepts(mentions: readonly Mention[]): FoundConcept[] {
  const bySlug = Map.groupBy(mentions, ({ concept }) => concept.slug);
  return [...bySlug.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { name, kind } = first.concept;
    const isProposed = own.some(({ role }) => role === 'INTRODUCES');
    const names = own.flatMap(({ concept, surface }) => [concept.name, surface]);
    return {
      name,
      kind,
      surfaces: [...new Set(names)],
      role: isProposed ? 'INTRODUCES' : 'MENTIONS',
    };
  });
}

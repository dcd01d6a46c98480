// A concept from what a client calls it: its slug, or any of its names.
import type { ConceptView } from '../graph/store.ts';
import type { GraphQLContext } from './context.ts';
import { ambiguousName } from './errors.ts';

/** The slug goes first. Throws AMBIGUOUS_NAME where a name has several meanings; undefined where it has none. */
export async function resolveConcept(
  text: string,
  context: GraphQLContext,
): Promise<ConceptView | undefined> {
  const bySlug = await context.loaders.conceptBySlug.load(text);
  return bySlug ?? (await resolveConceptByName(text, context));
}

export async function resolveConceptByName(
  name: string,
  { loaders }: GraphQLContext,
): Promise<ConceptView | undefined> {
  const candidates = await loaders.conceptsNamed(name);
  if (candidates.length > 1) {
    throw ambiguousName(
      name,
      candidates.map(({ concept, papers }) => ({
        slug: concept.slug,
        name: concept.name,
        kind: concept.kind,
        papers,
      })),
    );
  }
  return candidates[0]?.concept;
}

// An argument that names a concept, by slug or by any of its names.
import type { ConceptView } from '../graph/views.ts';
import { nameArgument } from './arguments.ts';
import type { GraphQLContext } from './context.ts';
import { badInput } from './errors.ts';
import { resolveConcept } from './resolve-concept.ts';

/** Throws AMBIGUOUS_NAME where it has several meanings, BAD_USER_INPUT with the argument's name where it has none. */
export async function getConceptArgument(
  argument: string,
  name: string,
  context: GraphQLContext,
): Promise<ConceptView> {
  const concept = await resolveConcept(nameArgument(argument, name), context);
  if (concept !== undefined) return concept;
  throw badInput(
    `Argument "${argument}" names ${JSON.stringify(name)}, but no concept is called so.`,
  );
}

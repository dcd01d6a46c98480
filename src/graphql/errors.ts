// Errors a client can act on: a sentence and a code. Everything else is masked by the server.
import { GraphQLError } from 'graphql';

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A name with several meanings: the client gets the candidates and asks again by slug. */
export function ambiguousName(name: string, candidates: readonly { slug: string; kind: string }[]) {
  const slugs = candidates.map((candidate) => candidate.slug);
  return new GraphQLError(
    `${JSON.stringify(name)} can mean ${slugs.join(', ')}: ask again with one of these slugs.`,
    { extensions: { code: 'AMBIGUOUS_NAME', candidates } },
  );
}

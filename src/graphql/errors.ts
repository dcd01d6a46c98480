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

/** A name that nothing has: the client gets the nearest ones. */
export function unknownName(name: string, candidates: readonly { name: string }[]): GraphQLError {
  const names = candidates.map((candidate) => JSON.stringify(candidate.name));
  const hint = names.length === 0 ? '' : ` Did you mean ${names.join(', ')}?`;
  return new GraphQLError(`No concept is called ${JSON.stringify(name)}.${hint}`, {
    extensions: { code: 'UNKNOWN_NAME', candidates },
  });
}

/** `fault`: what is too much about the filter. */
export function filterTooComplex(fault: string): GraphQLError {
  return new GraphQLError(`The filter ${fault}: ask with a smaller one.`, {
    extensions: { code: 'FILTER_TOO_COMPLEX' },
  });
}

export function idempotencyKeyTaken(key: string): GraphQLError {
  return new GraphQLError(
    `Something else was handed in under the key ${JSON.stringify(key)}, other papers or another "readmit": choose another key for this.`,
    { extensions: { code: 'IDEMPOTENCY_KEY_TAKEN' } },
  );
}

/** `reason`: why a decision would change nothing. */
export function nothingToDecide(reason: string): GraphQLError {
  return new GraphQLError(`There is nothing to decide: ${reason}`, {
    extensions: { code: 'NOTHING_TO_DECIDE' },
  });
}

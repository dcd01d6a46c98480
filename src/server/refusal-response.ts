// An error as an HTTP response outside of GraphQL, in the form of a GraphQL answer: a client reads one kind of error.
import { GraphQLError } from 'graphql';
import { UsageError } from '../errors.ts';

const STATUS: Readonly<Record<string, number>> = {
  UNKNOWN_FORMAT: 404,
  EXPORT_TOO_LARGE: 413,
  INTERNAL_SERVER_ERROR: 500,
  STORE_UNAVAILABLE: 503,
  TOO_BUSY: 503,
};

/** `mask` tells what a client may see of an error that was not meant for it. */
export function refusalResponse(error: unknown, mask: (error: unknown) => Error): Response {
  const shown = error instanceof UsageError ? usage(error) : mask(asGraphQLError(error));
  const { http, ...extensions } = shown instanceof GraphQLError ? shown.extensions : {};
  const code = extensions['code'];
  const status = http?.status ?? (typeof code === 'string' ? STATUS[code] : undefined) ?? 400;
  return Response.json(
    { errors: [{ message: shown.message, extensions }] },
    { status, headers: { ...http?.headers, 'cache-control': 'no-store' } },
  );
}

function usage({ message, remedy, code }: UsageError): GraphQLError {
  return new GraphQLError(`${message} ${remedy}`, { extensions: { code } });
}

/** As the schema would wrap it. */
function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

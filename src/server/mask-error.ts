// Errors on their way to a client: deliberate ones pass, the store's troubles get a code, the rest is hidden and logged.
import { GraphQLError } from 'graphql';
import { BusyError, PaperloomError, StoreError, UsageError } from '../errors.ts';
import { currentRequestId } from './request-id.ts';

export function maskError(log: (line: string) => void): (error: unknown) => Error {
  return (error) => {
    if (!(error instanceof GraphQLError)) return hidden(error, log);
    const cause = error.originalError;
    if (cause === undefined || cause instanceof GraphQLError) return withoutCause(error);
    if (cause instanceof UsageError) {
      return coded(error, `${cause.message} ${cause.remedy}`, 'BAD_USER_INPUT');
    }
    if (cause instanceof BusyError) {
      return coded(error, `${cause.message} ${cause.remedy}`, cause.code);
    }
    if (cause instanceof StoreError) {
      log(`[${currentRequestId()}] ${cause.code}: ${cause.message}`);
      return coded(error, 'The store does not answer. Try again later.', 'STORE_UNAVAILABLE');
    }
    return hidden(error, log);
  };
}

/**
 * Of a body that is no JSON, graphql-yoga would tell the parser's error, and with it the body again. It also goes by it
 * to answer with 400 whatever the client accepts, so that has to be said in another way.
 */
function withoutCause(error: GraphQLError): GraphQLError {
  if (!Object.hasOwn(error.extensions, 'originalError')) return error;
  const { originalError: _untold, ...extensions } = error.extensions;
  return new GraphQLError(error.message, { extensions: { ...extensions, http: { status: 400 } } });
}

function hidden(error: unknown, log: (line: string) => void): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const text = cause instanceof PaperloomError ? `${cause.code}: ${cause.message}` : textOf(cause);
  log(`[${currentRequestId()}] ${text}`);
  const message = 'Something unforeseen happened. It is logged under the id of this request.';
  return error instanceof GraphQLError
    ? coded(error, message, 'INTERNAL_SERVER_ERROR')
    : new GraphQLError(message, { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}

function coded(error: GraphQLError, message: string, code: string): GraphQLError {
  const { nodes = null, path = null } = error;
  return new GraphQLError(message, { nodes, path, extensions: { code } });
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

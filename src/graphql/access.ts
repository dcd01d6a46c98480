// Who asks, and what they may do: decided by whoever hands in the request, obeyed by the schema.
import { GraphQLError } from 'graphql';

export interface Access {
  /** Whose token it is, kept with what they decide; null for someone who showed none. */
  readonly who: string | null;
  mayRead(): boolean;
  mayWrite(): boolean;
}

/** Of someone who works on this machine with the store itself, as the command line does. */
export const LOCAL_ACCESS: Access = { who: 'local', mayRead: () => true, mayWrite: () => true };

/** 401 for someone unknown, who may come back with a token; 403 for someone known, who may not. */
export function refusedAccess({ who }: Access): GraphQLError {
  return who === null
    ? new GraphQLError('This takes a token: send it as "Authorization: Bearer TOKEN".', {
        extensions: {
          code: 'UNAUTHENTICATED',
          http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
        },
      })
    : new GraphQLError(`The token of ${JSON.stringify(who)} does not allow this.`, {
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      });
}

// A request refused before it runs: a sentence and a code for the client, a status for what lies between.
import { GraphQLError } from 'graphql';

export interface RefusalOptions {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the GraphQL over HTTP specification wants 200 for clients that only know `application/json`. */
  readonly spec?: boolean;
}

export function refusal(message: string, code: string, http: RefusalOptions): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http } });
}

// A request that was answered, as the log and the metrics tell it: nothing of what was asked for, no token, no variable.

export interface AnsweredRequest {
  readonly id: string;
  /** What it came to: GraphQL, an export, or anything else that is served. */
  readonly way: 'graphql' | 'export' | 'other';
  readonly method: string;
  /** Of an operation that ran. */
  readonly operation?: string;
  readonly kind?: string;
  readonly status: number;
  /** Codes of the errors in the answer. */
  readonly errors: readonly string[];
  readonly milliseconds: number;
  /** The name of the token, if one was shown that holds. */
  readonly who: string | null;
}

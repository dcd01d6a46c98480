// A GraphQL operation that knows the types of its variables and of its answer.

export interface Operation<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there: holds the types for whoever asks. */
  readonly types?: (variables: Variables) => Answer;
}

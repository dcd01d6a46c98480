// A question asked as a server does, without HTTP: parsed, validated and executed anew each time.
import { graphql } from 'graphql';
import { type Arrange, arrange } from '../src/analytics/arrange.ts';
import { createContext, type GraphQLTools } from '../src/graphql/context.ts';
import { schema } from '../src/graphql/schema.ts';
import type { Extractor } from '../src/mentions/extractor.ts';

/** No question of the measures tags a text. */
const NO_EXTRACTOR: Extractor = { fingerprint: '', concepts: [], extract: () => [] };

const arrangeHere: Arrange = async (graph) => arrange(graph);

/** Throws where the answer has errors. */
export async function ask(
  store: GraphQLTools['store'],
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const tools = { store, extractor: NO_EXTRACTOR, arrange: arrangeHere };
  const answer = await graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext(tools),
  });
  if (answer.errors !== undefined) throw new AggregateError(answer.errors, source);
  return answer.data;
}

// What the first clients would wait for is done before they come: threads that read are opened, statements are planned, and the code
// of the commonest lists has run; what compiles operations is loaded.
import { execute, parse } from 'graphql';
import { createContext, type GraphQLTools } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import { compile } from './operations/compiled-operations.ts';

/** Newest papers with what they name, commonest concepts with their papers and company, and the numbers of the graph. */
const QUESTIONS = `
  query Papers { papers(first: 20) { nodes { title mentions { concept { name } } } } }
  query Heads { papers(first: 20) { nodes { title } } }
  query Concepts {
    concepts(first: 20) {
      nodes { name papers(first: 20) { nodes { title } } coOccurring(first: 20) { nodes { name } } }
    }
  }
  query Stats { stats { revision papers } }`;
const COMPILED = '{ papers { totalCount } }';
const OPERATIONS = ['Papers', 'Heads', 'Concepts', 'Stats'] as const;

/** Asks all at once, past the server: nothing of it is counted as a request. What goes wrong shows where a client asks. */
export async function warmUp(tools: GraphQLTools): Promise<void> {
  const document = parse(QUESTIONS);
  const asked = OPERATIONS.map(async (operationName) =>
    execute({ schema, document, operationName, contextValue: createContext(tools) }),
  );
  await Promise.allSettled([...asked, compile(schema, parse(COMPILED))]);
}

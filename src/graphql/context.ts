// What resolvers get: the store, loaders that live as long as one request, the extractor, and threads for heavy work.
import type { Arrange } from '../analytics/arrange.ts';
import type { GraphReader } from '../graph/store.ts';
import type { Extractor } from '../mentions/extractor.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What the schema works on; the same for all requests of a server. */
export interface GraphQLTools {
  readonly store: GraphReader;
  readonly extractor: Extractor;
  /** Communities, ranks and positions of a graph; some seconds for thousands of nodes, so in a thread of its own. */
  readonly arrange: Arrange;
}

export interface GraphQLContext extends GraphQLTools {
  readonly loaders: Loaders;
}

export function createContext(tools: GraphQLTools): GraphQLContext {
  const { store, extractor, arrange } = tools;
  return { store, extractor, arrange, loaders: createLoaders(store) };
}

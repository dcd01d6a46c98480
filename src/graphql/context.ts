// What resolvers get: the store, loaders that live as long as one request, and the extractor.
import type { GraphReader } from '../graph/store.ts';
import type { Extractor } from '../mentions/extractor.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What the schema works on; the same for all requests of a server. */
export interface GraphQLTools {
  readonly store: GraphReader;
  readonly extractor: Extractor;
}

export interface GraphQLContext extends GraphQLTools {
  readonly loaders: Loaders;
}

export function createContext(tools: GraphQLTools): GraphQLContext {
  return { store: tools.store, extractor: tools.extractor, loaders: createLoaders(tools.store) };
}

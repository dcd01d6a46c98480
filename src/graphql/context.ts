// What resolvers get: the store, loaders that live as long as one request, the extractor, threads for heavy work, and who
// asks.
import type { Arrange } from '../analytics/arrange.ts';
import type { DecisionWriter } from '../graph/decisions.ts';
import type { GraphReader } from '../graph/store.ts';
import type { IngestPapers } from '../ingest/ingest-papers.ts';
import type { Extractor } from '../mentions/extractor.ts';
import { type Access, LOCAL_ACCESS } from './access.ts';
import type { GraphWatch } from './live/watch-graph.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What the schema works on; the same for all requests of a server. */
export interface GraphQLTools {
  readonly store: GraphReader & DecisionWriter;
  readonly extractor: Extractor;
  /** Communities, ranks and positions of a graph; some seconds for thousands of nodes, so in a thread of its own. */
  readonly arrange: Arrange;
  /** Only where there are threads to extract in. */
  readonly ingestPapers?: IngestPapers | undefined;
  /** Only where clients can listen. */
  readonly watch?: GraphWatch | undefined;
}

export interface GraphQLContext extends GraphQLTools {
  readonly loaders: Loaders;
  readonly access: Access;
}

/** `access` is everything unless told: who holds the tools can do it anyway. */
export function createContext(tools: GraphQLTools, access: Access = LOCAL_ACCESS): GraphQLContext {
  return { ...tools, loaders: createLoaders(tools.store), access };
}

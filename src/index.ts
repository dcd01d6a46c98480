// The public API of the package: named re-exports, nothing else.
export { ConfigurationError, PaperloomError, StoreError, UsageError } from './errors.ts';
export { canonicalLines } from './exports/canonical.ts';
export { openStore } from './graph/open-store.ts';
export type * from './graph/store.ts';
export { createContext } from './graphql/context.ts';
export { schema } from './graphql/schema.ts';
export type { IngestReport } from './ingest/report.ts';
export type { Extractor } from './mentions/extractor.ts';
export { loadExtractor } from './mentions/load-extractor.ts';
export { openExtractorPool } from './mentions/workers/pool.ts';
export type * from './model/concept.ts';
export type * from './model/mention.ts';
export type * from './model/paper.ts';
export type * from './model/problem.ts';
export { openInputs } from './papers/read/inputs.ts';
export { type IngestTools, ingest } from './pipeline.ts';
export { startServer } from './server/server.ts';
export { cleanText } from './text/clean.ts';

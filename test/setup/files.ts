// Which test files are of which kind, as the configuration and the order of the run ask.
import { globSync, readFileSync } from 'node:fs';

export const ALL = 'test/**/*.test.ts';
export const CORPORA = 'test/verify/**/*.test.ts';

/** What these import holds no state but buffers and caches, and they change nothing that another file asks for. */
const STAGES = [
  'test/{analytics,curation,decisions,evaluation,exports,graphql,ingest,lexicon}/**/*.test.ts',
  'test/{mentions,model,papers,text}/**/*.test.ts',
  'test/web/{api,model}/**/*.test.ts',
];

/** Whether it waits for its turn at a Neo4j server of the run. */
export function asksNeo4j(path: string): boolean {
  return readFileSync(path, 'utf8').includes('describeNeo4j(');
}

export function findStages(): string[] {
  return globSync(STAGES)
    .filter((path) => !asksNeo4j(path))
    .sort();
}

// The order of the test files: the long ones begin, so that none of them is left alone at the end. Suites on Neo4j wait for each
// other: were two of them run at once, one would hold a thread and do nothing. So one of them begins, and the others end the run.
// Files that share what they import follow each other, so that a thread keeps it.
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { asksNeo4j } from './files.ts';

/** By the ends of their paths, longest first. */
const LONG = [
  'graph/neo4j.test.ts',
  'verify/service.test.ts',
  'verify/ingest.test.ts',
  'graph/sqlite.test.ts',
  'web/explorer.test.ts',
  'cli/interrupt.test.ts',
  'cli/ingest.test.ts',
  'scripts/neo4j/main.test.ts',
  'scripts/neo4j/server.test.ts',
] as const;

export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}

function turnOf({ moduleId, project }: TestSpecification): number {
  const turn = LONG.findIndex((end) => moduleId.endsWith(`/${end}`));
  if (turn >= 0) return turn;
  if (asksNeo4j(moduleId)) return LONG.length + 2;
  return project.config.isolate ? LONG.length : LONG.length + 1;
}

// The order of the test files: the long ones begin, so that none of them is left alone at the end. Suites on Neo4j wait for each
// other: were two of them run at once, one would hold a thread and do nothing. So one of them begins, and the others end the run.
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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

function turnOf({ moduleId }: TestSpecification): number {
  const turn = LONG.findIndex((end) => moduleId.endsWith(`/${end}`));
  if (turn >= 0) return turn;
  return readFileSync(moduleId, 'utf8').includes('describeNeo4j(') ? LONG.length + 1 : LONG.length;
}

// The order of the test files. Suites on Neo4j wait for each other: were two of them run at once, one would hold a thread
// and do nothing. So the longest begins, and the others end the run.
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = /graph\/neo4j\.test\.ts$/;

export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}

function turnOf({ moduleId }: TestSpecification): number {
  if (LONGEST.test(moduleId)) return 0;
  return readFileSync(moduleId, 'utf8').includes('describeNeo4j(') ? 2 : 1;
}

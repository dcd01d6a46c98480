// One input read to its end: records and problems in order of their lines, then what failed on the way.
import type { ParsedItem } from '../source.ts';
import type { Input } from './inputs.ts';

/** Streams: memory does not grow with the input. Leaving the loop early closes the file. */
export async function* parseInput(input: Input, asOf?: string): AsyncGenerator<ParsedItem> {
  const { lines, faults } = input.open();
  const options = asOf === undefined ? { file: input.name } : { file: input.name, asOf };
  yield* input.source.parse(lines, options);
  for (const problem of faults) yield { kind: 'problem', problem };
}

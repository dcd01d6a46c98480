// One input read to its end: records and problems in order of their lines, then what failed on the way.
import type { ParsedItem } from '../source.ts';
import type { Input, InputReader } from './inputs.ts';

/** Streams: memory does not grow with the input. Leaving the loop early closes the file. */
export function parseInput(input: Input, asOf?: string): AsyncGenerator<ParsedItem> {
  return parseLines(input, input.open(), asOf);
}

/** The same for an input that is already open. */
export async function* parseLines(
  { name, source }: Pick<Input, 'name' | 'source'>,
  { lines, faults }: Pick<InputReader, 'lines' | 'faults'>,
  asOf?: string,
): AsyncGenerator<ParsedItem> {
  yield* source.parse(lines, asOf === undefined ? { file: name } : { file: name, asOf });
  for (const problem of faults) yield { kind: 'problem', problem };
}

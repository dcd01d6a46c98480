// The records of all inputs, one after the other; problems are told on the way.
import { untilAborted } from '../ingest/until-aborted.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Input } from '../papers/read/inputs.ts';
import { parseInput } from '../papers/read/parse-input.ts';
import type { Terminal } from './command.ts';
import { problemText } from './problem-text.ts';

/** Streams; ends early when the terminal is interrupted. */
export async function* readRecords(
  inputs: readonly Input[],
  asOf: string | undefined,
  terminal: Terminal,
): AsyncGenerator<PaperRecord> {
  for (const input of inputs) {
    for await (const item of untilAborted(parseInput(input, asOf), terminal.signal)) {
      if (item.kind === 'problem') terminal.note(problemText(item.problem));
      else yield item.record;
    }
  }
}

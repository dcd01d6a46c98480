// The records of all inputs, one after the other; problems are told on the way, and a bar shows the bytes read.
import { untilAborted } from '../ingest/until-aborted.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Input } from '../papers/read/inputs.ts';
import { parseLines } from '../papers/read/parse-input.ts';
import type { Terminal } from './command.ts';
import { problemText } from './problem-text.ts';
import { openProgressLine } from './progress-line.ts';

/** Records between two looks at the bar. */
const STEP = 100;

/** Streams; ends early when the terminal is interrupted. */
export async function* readRecords(
  inputs: readonly Input[],
  asOf: string | undefined,
  terminal: Terminal,
): AsyncGenerator<PaperRecord> {
  const total = inputs.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const bar = openProgressLine(total, terminal);
  let bytes = 0;
  let records = 0;
  try {
    for (const input of inputs) {
      const reader = input.open();
      for await (const item of untilAborted(parseLines(input, reader, asOf), terminal.signal)) {
        if (item.kind === 'problem') terminal.note(problemText(item.problem));
        else yield item.record;
        if (++records % STEP === 0) bar.update(bytes + reader.meter.bytes, `${records} records`);
      }
      bytes += input.size ?? 0;
    }
  } finally {
    bar.stop();
  }
}

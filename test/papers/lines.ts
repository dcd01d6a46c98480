// Texts as the lines a parser reads, and what it makes of them.
import type { PaperRecord } from '../../src/model/paper.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Line, Source } from '../../src/papers/source.ts';

export async function* linesOf(text: string): AsyncGenerator<Line> {
  let number = 1;
  for (const line of text.split('\n')) yield { number: number++, text: line };
}

export interface Parsed {
  readonly records: readonly PaperRecord[];
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

export async function parseText(
  source: Source,
  lines: string | AsyncIterable<Line>,
  asOf?: string,
): Promise<Parsed> {
  const records: PaperRecord[] = [];
  const places: number[] = [];
  const problems: Problem[] = [];
  const options = asOf === undefined ? { file: 'test' } : { file: 'test', asOf };
  const stream = typeof lines === 'string' ? linesOf(lines) : lines;
  for await (const item of source.parse(stream, options)) {
    if (item.kind === 'problem') problems.push(item.problem);
    else {
      records.push(item.record);
      places.push(item.place.line);
    }
  }
  return { records, lines: places, problems };
}

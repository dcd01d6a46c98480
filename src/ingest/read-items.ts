// Inputs in, one stream of records, problems and ends out; what an interrupted run committed is passed over.
import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { GraphWriter } from '../graph/store.ts';
import { hashText } from '../model/hash.ts';
import type { Input } from '../papers/read/inputs.ts';
import { parseLines } from '../papers/read/parse-input.ts';
import type { Line, ParsedItem } from '../papers/source.ts';
import type { IngestItem } from './batches.ts';
import { findLongText } from './long-text.ts';

/** Lines that tell one stream from another: all saved pages begin with the same few. */
const HEAD_LINES = 100;

/** How inputs are read; with other settings an interrupted run is not gone on with. */
export interface ReadSettings {
  /** Settles years that a page leaves out; ISO day. */
  readonly asOf?: string;
  /** Of the extractor that reads the records. */
  readonly fingerprint: string;
}

/** Told of bytes read and of inputs taken up again. */
export interface ReadObserver {
  readonly onRead?: (input: Input, bytes: number) => void;
  readonly onResume?: (input: Input, line: number) => void;
}

export async function* readItems(
  inputs: readonly Input[],
  store: Pick<GraphWriter, 'findProgress'>,
  settings: ReadSettings,
  observer: ReadObserver = {},
): AsyncGenerator<IngestItem> {
  for (const input of inputs) {
    const reader = input.open();
    const { head, lines } = await peek(reader.lines);
    const identity = {
      input: await identityOf(input, head, settings),
      name: basename(input.name),
    };
    const progress = await store.findProgress(identity.input);
    const after = progress === undefined || progress.done ? 0 : progress.line;
    if (after > 0) observer.onResume?.(input, after);
    let last = after;
    for await (const item of parseLines(input, { ...reader, lines }, settings.asOf)) {
      observer.onRead?.(input, reader.meter.bytes);
      const line = lineOf(item);
      if (line !== undefined && line <= after) continue;
      if (item.kind === 'record') {
        last = item.place.line;
        const problem = findLongText(item);
        if (problem !== undefined) yield { kind: 'problem', problem, input: identity };
      }
      yield { ...item, input: identity };
    }
    yield { kind: 'end', input: identity, line: last };
  }
  yield { kind: 'done' };
}

/** A file is its path, size and time of change; a stream is its name and what it begins with. */
async function identityOf(
  { name, size, modifiedAt, source }: Input,
  head: readonly Line[],
  { asOf = '', fingerprint }: ReadSettings,
): Promise<string> {
  const place =
    size === null || modifiedAt === null
      ? ['stream', name, ...head.map(({ text }) => text)]
      : ['file', await realpath(name), size, modifiedAt.valueOf()];
  return hashText(JSON.stringify([place, source.name, asOf, fingerprint]));
}

function lineOf(item: ParsedItem): number | undefined {
  return item.kind === 'record' ? item.place.line : item.problem.place.line;
}

/** The first lines, and all lines with them. */
async function peek(
  lines: AsyncIterable<Line>,
): Promise<{ head: readonly Line[]; lines: AsyncIterable<Line> }> {
  const iterator = lines[Symbol.asyncIterator]();
  const head: Line[] = [];
  while (head.length < HEAD_LINES) {
    const step = await iterator.next();
    if (step.done === true) break;
    head.push(step.value);
  }
  return { head, lines: chain(head, iterator) };
}

async function* chain(head: Line[], rest: AsyncIterator<Line>): AsyncGenerator<Line> {
  try {
    for (let line = head.shift(); line !== undefined; line = head.shift()) yield line;
    for (;;) {
      const step = await rest.next();
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    await rest.return?.();
  }
}

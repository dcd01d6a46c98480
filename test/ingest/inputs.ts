// Inputs that live in memory: read by the real parsers, opened as often as a test needs.
import type { Input } from '../../src/papers/read/inputs.ts';
import { splitLines } from '../../src/papers/read/split-lines.ts';
import { findSourceNamed } from '../../src/papers/sources.ts';

/** A stream of this text; it is known by its content, as standard input is. */
export function inputOf(format: string, text: string, name = `${format}.txt`): Input {
  const source = findSourceNamed(format);
  if (source === undefined) throw new Error(`There is no format ${format}.`);
  const bytes = Buffer.from(text);
  return {
    name,
    kind: 'stream',
    size: null,
    modifiedAt: null,
    source,
    open: () => ({
      lines: splitLines(inChunks(bytes)),
      faults: [],
      meter: { bytes: bytes.length },
    }),
  };
}

/** JSON Lines of our own format. */
export function jsonl(...objects: readonly object[]): Input {
  return inputOf('jsonl', objects.map((object) => JSON.stringify(object)).join('\n'));
}

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096);
}

// Looks at the beginning of a stream without losing it: standard input and pipes can be read only once.
import { Buffer } from 'node:buffer';

export interface Peeked {
  /** At least `bytes` bytes, or all there are. */
  readonly head: Buffer;
  /** The whole stream, the head included. Can be read once. */
  readonly all: AsyncIterable<Uint8Array>;
  /** Lets go of a stream that is not read on. */
  close(): Promise<void>;
}

export async function peek(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < bytes) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  return {
    head: Buffer.concat(seen),
    all: follow(seen, iterator),
    close: async () => void (await iterator.return?.()),
  };
}

async function* follow(
  seen: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = seen.shift(); chunk; chunk = seen.shift()) yield chunk;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  } finally {
    await iterator.return?.();
  }
}

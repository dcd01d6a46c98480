// Pieces of any length in, bytes of some tens of kilobytes each out: neither a system call nor a promise a line.

const CHUNK_BYTES = 64 * 1024;

/** Takes no more pieces than the next chunk needs, so whoever reads slowly is waited for. */
export async function* chunksOf(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let texts: string[] = [];
  let length = 0;
  const take = () => {
    const bytes = encoder.encode(texts.join(''));
    texts = [];
    length = 0;
    return bytes;
  };
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (length > 0) yield take();
      yield piece;
      continue;
    }
    texts.push(piece);
    length += piece.length;
    if (length >= CHUNK_BYTES) yield take();
  }
  if (length > 0) yield take();
}

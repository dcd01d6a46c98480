// Bytes in, lines out, one at a time: memory holds one chunk and at most one line of the limit.
import { Buffer, isUtf8 } from 'node:buffer';
import type { Line } from '../source.ts';

/** Longer lines are no records but accidents, such as an array of everything. */
export const LINE_LIMIT = 8 * 1024 * 1024;
/** How much of a line that is too long is kept, to be quoted. */
const KEPT_OF_LONG = 200;
const NEWLINE = 10;
const BYTE_ORDER_MARK = '\ufeff';

/** The beginning of a line whose end has not come yet. */
interface Pending {
  pieces: Uint8Array[];
  bytes: number;
}

/**
 * The lines of a stream of bytes, numbered from 1, without `\n` or `\r\n` and without a byte order mark. Broken UTF-8
 * becomes U+FFFD and is noted; a line over the limit comes cut, with its length, and is never held whole.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = LINE_LIMIT,
): AsyncGenerator<Line> {
  const pending: Pending = { pieces: [], bytes: 0 };
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start);
      append(pending, chunk.subarray(start, end === -1 ? chunk.length : end), limit);
      if (end === -1) break;
      yield takeLine(pending, number++, limit);
      start = end + 1;
    }
  }
  if (pending.bytes > 0) yield takeLine(pending, number, limit);
}

function append(pending: Pending, piece: Uint8Array, limit: number): void {
  if (piece.length === 0) return;
  pending.bytes += piece.length;
  if (pending.bytes <= limit) pending.pieces.push(piece);
  else if (pending.pieces.length > 1 || (pending.pieces[0]?.length ?? limit) > KEPT_OF_LONG)
    // The beginning is copied, so that the chunks it came in can be freed.
    pending.pieces = [Buffer.concat([...pending.pieces, piece], KEPT_OF_LONG)];
}

function takeLine(pending: Pending, number: number, limit: number): Line {
  const [first = new Uint8Array()] = pending.pieces;
  const bytes = pending.pieces.length > 1 ? Buffer.concat(pending.pieces) : first;
  const length = pending.bytes;
  pending.pieces = [];
  pending.bytes = 0;
  const text = trimEnds(decode(bytes), number);
  if (length > limit) return { number, text, fault: { kind: 'too-long', bytes: length } };
  return isUtf8(bytes) ? { number, text } : { number, text, fault: { kind: 'broken-utf8' } };
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function trimEnds(text: string, number: number): string {
  const start = number === 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return text.slice(start, text.endsWith('\r') ? -1 : undefined);
}

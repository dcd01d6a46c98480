// An export as an HTTP response: read from the graph as the client takes it.
import { createHash } from 'node:crypto';
import type { Export } from '../export.ts';
import type { ExportFormat } from '../exports/format.ts';

export interface Ends {
  /** Told once it is over, whichever way; may be told more than once. */
  readonly end: () => void;
  /** What a client is told of an error. */
  readonly failed: (error: unknown) => Error;
}

/** 304 where the client has it already. A file that fails half-way is broken off, so that no client takes it for whole. */
export function exportResponse(
  request: Request,
  format: ExportFormat,
  { fileName, head, chunks }: Export,
  { end, failed }: Ends,
): Response {
  const etag = `"${createHash('sha256')
    .update(JSON.stringify([format.name, head]))
    .digest('hex')}"`;
  const headers = {
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="${fileName}"`,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
  };
  const isKnown = request.headers.get('if-none-match')?.includes(etag) === true;
  if (isKnown || request.method === 'HEAD') {
    end();
    return new Response(null, { status: isKnown ? 304 : 200, headers });
  }
  request.signal.addEventListener('abort', end, { once: true });
  return new Response(streamOf(chunks, { end, failed }), { headers });
}

/** Reads a chunk when one is asked for. A generator would not end what was never begun. */
function streamOf(
  chunks: AsyncIterable<Uint8Array>,
  { end, failed }: Ends,
): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await iterator.next();
          if (done !== true) return controller.enqueue(value);
          end();
          controller.close();
        } catch (error) {
          end();
          controller.error(failed(error));
        }
      },
      async cancel() {
        end();
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

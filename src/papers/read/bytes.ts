// The bytes of a file or a stream, gzip undone. Failures on the way end the stream and are kept as problems.
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Problem } from '../../model/problem.ts';

const CHUNK = 256 * 1024;

/** How much of an input has been read: bytes as they lie on disk, so that they compare with its size. */
export interface Meter {
  bytes: number;
}

/** Counts the bytes as they pass. */
export async function* meterBytes(
  chunks: AsyncIterable<Uint8Array>,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.bytes += chunk.length;
    yield chunk;
  }
}

/** Undoes gzip, of one member or many. Throws what zlib throws. */
export function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const unzip = createGunzip({ chunkSize: CHUNK });
  // The callback is needed, the error is not: it also ends `unzip`, from which it reaches the reader.
  pipeline(chunks, unzip, () => undefined);
  return unzip;
}

/** The stream up to a failure, which becomes a problem: what was read before it is not lost. */
export async function* untilFailure(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  faults: Problem[],
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    faults.push(problemOfFailure(error, file));
  }
}

/** The problem of an error that reading raised. */
export function problemOfFailure(error: unknown, file: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const actual = error instanceof Error ? error.message : String(error);
  const fault = FAILURES[code] ?? {
    code: 'READ_FAILED',
    message: 'Reading broke off; what was read before it is kept. Try again.',
  };
  return { ...fault, place: { file }, actual, severity: 'error' };
}

const MISSING = {
  code: 'FILE_MISSING',
  message: 'There is no such file or folder. Check the path and the folder you are in.',
};
const FORBIDDEN = {
  code: 'FILE_UNREADABLE',
  message: 'The file may not be read. Check its permissions.',
};

const FAILURES: Readonly<Record<string, { code: string; message: string; expected?: string }>> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  Z_BUF_ERROR: {
    code: 'GZIP_CUT',
    message: 'The gzip file ends too early; the records before its end are kept. Fetch it again.',
    expected: 'a whole gzip file',
  },
  Z_DATA_ERROR: {
    code: 'GZIP_DAMAGED',
    message: 'The gzip file is damaged; the records before the fault are kept. Fetch it again.',
    expected: 'a sound gzip file',
  },
};

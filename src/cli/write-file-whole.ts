// A file written as a stream that is there whole or not at all: it gets its name when its last byte is in it.
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../errors.ts';

/** Throws UsageError where the file cannot be written, and what the chunks throw; neither leaves anything behind. */
export async function writeFileWhole(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(chunks, createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw isOfFile(error) ? notWritten(path, error) : error;
  }
}

function isOfFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function notWritten(path: string, error: NodeJS.ErrnoException): UsageError {
  return new UsageError(
    'OUT_NOT_WRITTEN',
    `The file ${JSON.stringify(path)} cannot be written: ${error.message}.`,
    'Give --out a file in a folder that is there and can be written, on a disk with room.',
    error,
  );
}

// A lexicon file that was asked for with --out.
import { writeFileSync } from 'node:fs';
import { UsageError } from '../../../errors.ts';

/** Throws UsageError where the file cannot be written. */
export function writeLexicon(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new UsageError(
      'OUT_NOT_WRITTEN',
      `The file ${JSON.stringify(file)} cannot be written.`,
      'Name a file in a folder that is there and may be written to.',
      cause,
    );
  }
}

// Files in one archive, written as they come. Their dates are all the same: an archive tells of its content alone.
import { makeZip } from 'client-zip';

export interface ArchivedFile {
  readonly name: string;
  readonly text: string | AsyncIterable<string>;
}

/** The first day that archives can tell. */
const NO_DATE = new Date('1980-01-01T00:00:00');

/** Stored, not compressed: what carries it does that better. */
export async function* zipped(files: AsyncIterable<ArchivedFile>): AsyncGenerator<Uint8Array> {
  const archive = makeZip(
    (async function* () {
      for await (const { name, text } of files) yield { name, input: text, lastModified: NO_DATE };
    })(),
  );
  yield* archive;
}

// What kind of content these first bytes are: text we can read, gzip around it, or something else and what to do then.
import type { Buffer } from 'node:buffer';

export type ContentKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'gzip' }
  | { readonly kind: 'empty' }
  /** Something else, by name, with what the user can do. */
  | { readonly kind: 'other'; readonly name: string; readonly remedy: string };

const UTF16_REMEDY = 'Save it as UTF-8, e.g. with `iconv -f utf-16 -t utf-8`.';
const UNPACK = 'Unpack it first; of the compressed formats only gzip is read as it is.';

/** Files known by how they begin, as Latin-1 text. */
const KNOWN: readonly (readonly [magic: string, name: string, remedy: string])[] = [
  ['%PDF-', 'a PDF', 'Paperloom reads titles and abstracts, not full texts; save the metadata.'],
  ['PK\u0003\u0004', 'a ZIP archive', UNPACK],
  ['BZh', 'a bzip2 file', UNPACK],
  ['\u00fd7zXZ\0', 'an xz file', UNPACK],
  ['(\u00b5/\u00fd', 'a Zstandard file', UNPACK],
  [
    'PAR1',
    'a Parquet file',
    'Write it as JSON Lines, e.g. with DuckDB: COPY ... TO ... (FORMAT json).',
  ],
  ['SQLite format 3\0', 'an SQLite database', 'Name a database with --store.'],
  ['\u00ff\u00fe', 'UTF-16 text', UTF16_REMEDY],
  ['\u00fe\u00ff', 'UTF-16 text', UTF16_REMEDY],
];
const GZIP = '\u001f\u008b';

export function contentKindOf(head: Buffer): ContentKind {
  if (head.length === 0) return { kind: 'empty' };
  const start = head.toString('latin1', 0, 16);
  if (start.startsWith(GZIP)) return { kind: 'gzip' };
  for (const [magic, name, remedy] of KNOWN)
    if (start.startsWith(magic)) return { kind: 'other', name, remedy };
  if (head.includes(0))
    return { kind: 'other', name: 'a binary file', remedy: 'Name a text file, e.g. JSON Lines.' };
  return head.toString('utf8').trim() === '' ? { kind: 'empty' } : { kind: 'text' };
}

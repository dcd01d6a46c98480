// The contract of a format: a stream of text in, records and problems out, one at a time.
import type { PlacedRecord, SourceName } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';

/** What a parser yields: a record, or a problem with what it could not read. */
export type ParsedItem =
  | ({ readonly kind: 'record' } & PlacedRecord)
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface ParseOptions {
  /** The file as the user named it, or `-`. */
  readonly file: string;
  /** Settles years that a page leaves out; see DESIGN.md. ISO day. */
  readonly asOf?: string;
}

/** One line of input, without its end. `tooLong` lines come cut, with their length. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly fault?:
    | { readonly kind: 'too-long'; readonly bytes: number }
    | { readonly kind: 'broken-utf8' };
}

export interface Source {
  readonly name: SourceName;
  /** One sentence for --help. */
  readonly description: string;
  /** How sure the format is of these first lines, 0 (no) to 1 (yes). */
  recognise(head: readonly string[]): number;
  parse(lines: AsyncIterable<Line>, options: ParseOptions): AsyncIterable<ParsedItem>;
}

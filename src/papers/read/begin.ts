// The beginning of a stream: gzip undone, its kind of content and its format recognised.
import type { Buffer } from 'node:buffer';
import type { Problem } from '../../model/problem.ts';
import { quote } from '../quote.ts';
import type { Source } from '../source.ts';
import { gunzip, type Meter, meterBytes, untilFailure } from './bytes.ts';
import { contentKindOf } from './content-kind.ts';
import { type Peeked, peek } from './peek.ts';
import { findDoubt, findSource, unknownFormat } from './recognise.ts';

/** Enough to recognise a format by; a JSON line is seldom longer. */
const HEAD_BYTES = 64 * 1024;
const HEAD_LINES = 200;

export interface Beginning {
  readonly source: Source;
  /** Set where the format was forced on what does not look like it. */
  readonly doubt?: Problem;
  readonly isGzip: boolean;
  /** The text's bytes, gzip undone. */
  readonly text: Peeked;
  /** What fails while the stream is read on. */
  readonly faults: readonly Problem[];
  readonly meter: Meter;
}

/** Looks at the first bytes of a stream; a problem where there is nothing in it that we can read. */
export async function begin(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  sources: readonly Source[],
  forced: Source | undefined,
): Promise<Beginning | Problem> {
  const meter: Meter = { bytes: 0 };
  const faults: Problem[] = [];
  const raw = await peek(untilFailure(meterBytes(chunks, meter), name, faults), HEAD_BYTES);
  const isGzip = contentKindOf(raw.head).kind === 'gzip';
  const text = isGzip ? await peek(untilFailure(gunzip(raw.all), name, faults), HEAD_BYTES) : raw;
  const source = sourceOf(name, text.head, sources, forced);
  if (!('severity' in source)) {
    const doubt = forced && findDoubt(name, headLines(text.head), sources, forced);
    return { source, isGzip, text, faults, meter, ...(doubt && { doubt }) };
  }
  await text.close();
  return faults[0] ?? source;
}

function sourceOf(
  name: string,
  head: Buffer,
  sources: readonly Source[],
  forced: Source | undefined,
): Source | Problem {
  const content = contentKindOf(head);
  if (content.kind === 'empty') return emptyFile(name);
  if (content.kind === 'other') return otherFile(name, content.name, content.remedy);
  if (content.kind === 'gzip') return otherFile(name, 'gzip within gzip', 'Unpack it once.');
  if (forced) return forced;
  const lines = headLines(head);
  return findSource(lines, sources) ?? unknownFormat(name, lines, sources);
}

function headLines(head: Buffer): readonly string[] {
  return head.toString('utf8').replace('\ufeff', '').split(/\r?\n/, HEAD_LINES);
}

function emptyFile(file: string): Problem {
  return {
    code: 'FILE_EMPTY',
    message: 'There is nothing in it. Check how it was made.',
    place: { file },
    actual: 'no text',
    expected: 'records of papers',
    severity: 'warning',
  };
}

function otherFile(file: string, name: string, remedy: string): Problem {
  return {
    code: 'FILE_NOT_TEXT',
    message: `It is ${name}. ${remedy}`,
    place: { file },
    actual: quote(name),
    expected: 'text in UTF-8, or gzip of it',
    severity: 'error',
  };
}

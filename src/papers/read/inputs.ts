// Paths or standard input in, inputs of a recognised format out; what cannot be read becomes problems.
import { createReadStream } from 'node:fs';
import { UsageError } from '../../errors.ts';
import type { Problem } from '../../model/problem.ts';
import type { Line, Source } from '../source.ts';
import { findSourceNamed, SOURCE_LIST } from '../sources.ts';
import { begin } from './begin.ts';
import { gunzip, type Meter, meterBytes, untilFailure } from './bytes.ts';
import { type FoundFile, findFiles, STDIN_NAME } from './find-files.ts';
import { splitLines } from './split-lines.ts';

/** Something to read papers from. */
export interface Input {
  /** As the user named it; `-` is standard input. */
  readonly name: string;
  readonly kind: 'file' | 'gzip' | 'stream';
  /** Bytes as they lie on disk, to measure progress; null for streams. */
  readonly size: number | null;
  /** When the file was last changed; null for streams. */
  readonly modifiedAt: Date | null;
  readonly source: Source;
  /** Starts reading. A stream can be opened once. */
  open(): InputReader;
}

export interface InputReader {
  /** Ends early where reading fails; the reason is then in `faults`. */
  readonly lines: AsyncIterable<Line>;
  /** Complete when `lines` has ended. */
  readonly faults: readonly Problem[];
  /** Bytes read so far, in the terms of `size`. */
  readonly meter: Readonly<Meter>;
}

export interface OpenOptions {
  /** Settles the format, whatever the content looks like. */
  readonly format?: string;
  /** Read where a path is `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export interface OpenedInputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}

const CHUNK = { highWaterMark: 256 * 1024 } as const;

/** Opens `-`, files and folders (sorted, by known endings) in the order given. Throws UsageError for an unknown `format`. */
export async function openInputs(
  paths: readonly string[],
  options: OpenOptions = {},
): Promise<OpenedInputs> {
  const forced = forcedSource(options.format);
  const { files, problems } = await findFiles(paths);
  const opened: (Input | Problem)[] = [];
  for (const file of files) {
    const isStdin = file === STDIN_NAME;
    opened.push(
      ...(isStdin ? await openStdin(options.stdin, forced) : await openFound(file, forced)),
    );
  }
  return {
    inputs: opened.filter((one) => 'open' in one),
    problems: [...problems, ...opened.filter((one) => 'severity' in one)],
  };
}

/** An input, a problem instead of it, or an input with what is to be said of it. */
type Opened = readonly (Input | Problem)[];

function forcedSource(format: string | undefined): Source | undefined {
  if (format === undefined) return undefined;
  const source = findSourceNamed(format);
  if (source) return source;
  const known = SOURCE_LIST.map(({ name }) => name).join(', ');
  throw new UsageError('FORMAT_UNKNOWN', `There is no format "${format}".`, `Known are ${known}.`);
}

async function openStdin(stdin: OpenOptions['stdin'], forced: Source | undefined): Promise<Opened> {
  if (stdin) return openStream(STDIN_NAME, stdin, forced);
  throw new UsageError('STDIN_MISSING', 'There is no standard input to read.', 'Name a file.');
}

/** A pipe such as `<(zcat a.gz)` has a path but can be read only once. */
async function openFound(file: FoundFile, forced: Source | undefined): Promise<Opened> {
  const bytes = () => createReadStream(file.path, CHUNK);
  if (!file.stats.isFile()) return openStream(file.name, bytes(), forced);
  const start = await begin(file.name, bytes(), SOURCE_LIST, forced);
  if ('severity' in start) return [start];
  await start.text.close();
  const input: Input = {
    name: file.name,
    kind: start.isGzip ? 'gzip' : 'file',
    size: file.stats.size,
    modifiedAt: file.stats.mtime,
    source: start.source,
    open: () => openReader(file.name, bytes(), start.isGzip),
  };
  return start.doubt === undefined ? [input] : [input, start.doubt];
}

async function openStream(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  forced: Source | undefined,
): Promise<Opened> {
  const start = await begin(name, stream, SOURCE_LIST, forced);
  if ('severity' in start) return [start];
  const { source, text, faults, meter, doubt } = start;
  const open = (): InputReader => ({ lines: splitLines(text.all), faults, meter });
  const input: Input = { name, kind: 'stream', size: null, modifiedAt: null, source, open };
  return doubt === undefined ? [input] : [input, doubt];
}

function openReader(name: string, chunks: AsyncIterable<Uint8Array>, isGzip: boolean): InputReader {
  const meter: Meter = { bytes: 0 };
  const faults: Problem[] = [];
  const metered = meterBytes(chunks, meter);
  const bytes = untilFailure(isGzip ? gunzip(metered) : metered, name, faults);
  return { lines: splitLines(bytes), faults, meter };
}

// The papers that are measured with: the real arXiv records of the data folder, else the sample, unpacked once into a temporary file.
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';

export interface Corpus {
  /** A JSON Lines file in the format of the arXiv snapshot, or in that of the sample. */
  readonly file: string;
  readonly texts: readonly { readonly title: string; readonly abstract: string }[];
}

const TEXT = z.object({ title: z.string(), abstract: z.string() });

/** The sample where there is no data folder, with a word of it: its figures are of 300 short texts. */
export async function corpusFile(papers: number): Promise<Corpus> {
  const lines: string[] = [];
  for (const stream of openSources()) {
    for await (const line of createInterface({ input: stream })) {
      if (lines.length < papers && line !== '') lines.push(line);
    }
  }
  const file = join(await mkdtemp(join(tmpdir(), 'paperloom-bench-')), 'papers.jsonl');
  await writeFile(file, `${lines.join('\n')}\n`);
  return { file, texts: lines.map((line) => TEXT.parse(JSON.parse(line))) };
}

function openSources(): readonly Readable[] {
  const real = join(process.env['PAPERLOOM_DATA'] ?? '../shared', 'corpus/arxiv-20k.jsonl.gz');
  if (existsSync(real)) return [createReadStream(real).pipe(createGunzip())];
  console.error(
    `${real} is missing, so this measures the sample. PAPERLOOM_DATA names the folder of corpus/.`,
  );
  const sample = fileURLToPath(new URL('../sample/', import.meta.url));
  const files = readdirSync(sample).filter((name) => name.endsWith('.jsonl'));
  return files.sort().map((name) => createReadStream(join(sample, name)));
}

// The papers that are measured with: the real arXiv records of the data folder, unpacked once into a temporary file.
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';

export interface Corpus {
  /** A JSON Lines file in the format of the arXiv snapshot. */
  readonly file: string;
  readonly texts: readonly { readonly title: string; readonly abstract: string }[];
}

const TEXT = z.object({ title: z.string(), abstract: z.string() });

/** Throws where the data folder is missing: these figures are about real abstracts only. */
export async function corpusFile(papers: number): Promise<Corpus> {
  const source = join(process.env['PAPERLOOM_DATA'] ?? '../shared', 'corpus/arxiv-20k.jsonl.gz');
  if (!existsSync(source)) {
    throw new Error(`${source} is missing: set PAPERLOOM_DATA to the folder that holds corpus/.`);
  }
  const lines: string[] = [];
  const reader = createInterface({ input: createReadStream(source).pipe(createGunzip()) });
  for await (const line of reader) {
    if (lines.length < papers && line !== '') lines.push(line);
  }
  const file = join(await mkdtemp(join(tmpdir(), 'paperloom-bench-')), 'papers.jsonl');
  await writeFile(file, `${lines.join('\n')}\n`);
  return { file, texts: lines.map((line) => TEXT.parse(JSON.parse(line))) };
}

// Starts the threads that extract, and ends them whatever happens.
import {
  type ExtractTexts,
  openExtractorPool,
  type PoolDescription,
} from '../mentions/workers/pool.ts';
import type { OptionValues, Terminal } from './command.ts';
import { listOption, numberOption } from './options.ts';

/** Files of --lexicon, else those of the configuration. */
export function lexiconFiles(options: OptionValues, { config }: Terminal): readonly string[] {
  const given = listOption(options, 'lexicon');
  return given.length > 0 ? given : config.lexiconFiles;
}

export function workersOption(options: OptionValues, { config }: Terminal): number {
  return numberOption(options, 'workers', { min: 1, max: 64, default: config.workers });
}

/** What the threads offer: to extract texts, and what they extract with. */
export interface Extraction extends PoolDescription {
  readonly extractTexts: ExtractTexts;
}

export async function withExtraction<Result>(
  options: OptionValues,
  terminal: Terminal,
  work: (extraction: Extraction) => Promise<Result>,
): Promise<Result> {
  const pool = openExtractorPool(workersOption(options, terminal), {
    lexiconFiles: lexiconFiles(options, terminal),
  });
  try {
    const { fingerprint, concepts } = await pool.describe();
    return await work({ extractTexts: pool.extractTexts, fingerprint, concepts });
  } finally {
    await pool.close();
  }
}

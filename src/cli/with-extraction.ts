// Starts the threads that extract, and ends them whatever happens.
import type { Extractor } from '../mentions/extractor.ts';
import { loadExtractor } from '../mentions/load-extractor.ts';
import { type ExtractTexts, openExtractorPool } from '../mentions/workers/pool.ts';
import type { OptionValues, Terminal } from './command.ts';
import { listOption, numberOption } from './options.ts';

/** Files of --lexicon, else those of the configuration. */
export function lexiconFiles(options: OptionValues, { config }: Terminal): readonly string[] {
  const given = listOption(options, 'lexicon');
  return given.length > 0 ? given : config.lexiconFiles;
}

export async function withExtraction<Result>(
  options: OptionValues,
  terminal: Terminal,
  work: (extractTexts: ExtractTexts, extractor: Extractor) => Promise<Result>,
): Promise<Result> {
  const files = lexiconFiles(options, terminal);
  const workers = numberOption(options, 'workers', {
    min: 1,
    max: 64,
    default: terminal.config.workers,
  });
  const extractor = loadExtractor(files);
  const pool = openExtractorPool(workers, { lexiconFiles: files });
  try {
    return await work(pool.extractTexts, extractor);
  } finally {
    await pool.close();
  }
}

// Papers by the places they stand at in the order of papers.
import type { PaperReading } from './paper-rows.ts';
import type { StatementRunner } from './statements.ts';
import type { ListedPaper } from './views.ts';

/** By sort key. A paper that moved since its place was read is missing. */
export async function loadPapersAt<Paper extends ListedPaper>(
  runner: StatementRunner,
  sortKeys: readonly string[],
  { parts, read }: PaperReading<Paper>,
): Promise<ReadonlyMap<string, Paper>> {
  if (sortKeys.length === 0) return new Map();
  const rows = await runner.read('papers/at', { sortKeys: [...new Set(sortKeys)], ...parts });
  return new Map(rows.map(read).map((paper) => [paper.sortKey, paper]));
}

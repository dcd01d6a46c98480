// Papers by the places they stand at in the order of papers.
import { readPaper } from './rows.ts';
import type { StatementRunner } from './statements.ts';
import type { PaperView } from './views.ts';

/** By sort key. A paper that moved since its place was read is missing. */
export async function loadPapersAt(
  runner: StatementRunner,
  sortKeys: readonly string[],
): Promise<ReadonlyMap<string, PaperView>> {
  if (sortKeys.length === 0) return new Map();
  const rows = await runner.read('papers/at', { sortKeys: [...new Set(sortKeys)] });
  return new Map(rows.map(readPaper).map((paper) => [paper.sortKey, paper]));
}

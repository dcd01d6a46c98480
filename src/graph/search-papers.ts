// Full text: what a reader typed in, the papers that fit it best out.
import { z } from 'zod';
import { MOST_RANKED, type ScoredPlace, searchFiltered } from './filter/search.ts';
import { loadPapersAt } from './load-papers-at.ts';
import { readPaper, WHOLE_PAPERS } from './paper-rows.ts';
import type { PaperQuery } from './queries.ts';
import { parseSearch } from './search-query.ts';
import type { StatementRunner } from './statements.ts';
import type { SearchHit } from './views.ts';
import { isOpen } from './window.ts';

const SCORED = z.object({ score: z.number() });

/** Best first, equals newest first. Nothing where nothing is looked for. */
export async function searchPapers(
  runner: StatementRunner,
  text: string,
  query: PaperQuery,
  limit: number,
): Promise<SearchHit[]> {
  const parsed = parseSearch(text);
  if (parsed.must.length === 0) return [];
  const printed = runner.printSearch(parsed);
  if (query.condition !== undefined || !isOpen(query)) {
    return loadBest(runner, await searchFiltered(runner, printed, query), limit);
  }
  const parameters = { query: printed, ranked: MOST_RANKED, limit };
  const rows = await runner.read('papers/search', parameters);
  return rows.map((row) => ({ paper: readPaper(row), score: SCORED.parse(row).score }));
}

async function loadBest(
  runner: StatementRunner,
  found: readonly ScoredPlace[],
  limit: number,
): Promise<SearchHit[]> {
  const best = found
    .toSorted((x, y) => y.score - x.score || (x.sortKey < y.sortKey ? 1 : -1))
    .slice(0, limit);
  const papers = await loadPapersAt(
    runner,
    best.map(({ sortKey }) => sortKey),
    WHOLE_PAPERS,
  );
  return best.flatMap(({ score, sortKey }) => {
    const paper = papers.get(sortKey);
    return paper === undefined ? [] : [{ paper, score }];
  });
}

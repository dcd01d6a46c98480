// How many concepts a view would have without maxNodes.
import { countedUpToLimit } from '../../graph/pages.ts';
import { COUNT_LIMIT, type Count } from '../../graph/queries.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { exactly } from '../connections.ts';
import { type CountTools, countsOver } from './counts.ts';
import { tiesOf } from './find-view.ts';
import type { ViewQuery } from './view.ts';

/** Exact below COUNT_LIMIT, and beyond where it is kept. Without focus one count; else one statement a level, each with at most COUNT_LIMIT rows. */
export async function countView(query: ViewQuery, tools: CountTools): Promise<Count> {
  const counts = countsOver(query, tools);
  if (query.focus.length === 0) {
    const { kinds, minPapers } = query;
    const matches = await counts.countConcepts(tiesOf(query));
    if (matches.isLowerBound) return matches;
    const papers = await counts.papersOf(query.include);
    const others = query.include.filter(
      ({ kind }, i) => (papers[i] ?? 0) < Math.max(minPapers, 1) || kinds?.includes(kind) === false,
    );
    return exactly(matches.count + others.length);
  }
  const seen = new Set<ConceptUid>(query.focus.map(({ uid }) => uid));
  let level = [...seen];
  for (let depth = 1; depth <= query.depth && level.length > 0; depth++) {
    const reach = await counts.reach(level, tiesOf(query), COUNT_LIMIT);
    if (reach.length === COUNT_LIMIT) return countedUpToLimit(COUNT_LIMIT);
    level = reach.filter((uid) => !seen.has(uid));
    for (const uid of level) seen.add(uid);
  }
  for (const { uid } of query.include) seen.add(uid);
  return seen.size < COUNT_LIMIT ? exactly(seen.size) : countedUpToLimit(COUNT_LIMIT);
}

// Filtered lists of papers: the shortest lists that hold all matches are walked in slices, and each paper in them is judged
// by what indexes tell of it. So a page costs what it looks at, never more than its budget, and no filter becomes a statement.

import type { StatementRunner } from '../statements.ts';
import { beyond, type Stretch } from '../stretches.ts';
import type { PaperCondition } from './condition.ts';
import type { PaperList } from './cover.ts';
import { costOf, type Edge, holds, NOTHING_KNOWN, needsOf } from './facts.ts';
import { readFacts } from './read-facts.ts';
import { readSlices, type Slice } from './slices.ts';

/** One list of matches to be found; several are walked side by side. */
export interface Search {
  /** Undefined: the list of all papers. */
  readonly lists: readonly PaperList[] | undefined;
  /** Asked of the edge by which a paper stands in the first of the lists. */
  readonly accepts?: (edge: Edge) => boolean;
}

export interface Walk {
  readonly condition: PaperCondition;
  /** In the direction of the walk. */
  readonly stretches: readonly Stretch[];
  /** Matches wanted of each search. */
  readonly limit: number;
  /** What looking at papers may cost for each search, in papers of which an index tells a thing or two; see costOf. */
  readonly budget: number;
}

export interface Found {
  readonly sortKey: string;
  /** Undefined for the list of all papers and for facets. */
  readonly edge: Edge | undefined;
}

export interface Matches {
  /** In the direction of the walk, at most `limit`. */
  readonly found: readonly Found[];
  /** The last place looked at, where the budget ended the search before its list did. */
  readonly reached: string | undefined;
}

const FIRST_SLICE = 64;
const LARGEST_SLICE = 1_000;

/** A search under way. */
class Progress {
  readonly search: Search;
  readonly found: Found[] = [];
  #stretches: readonly Stretch[];
  #spent = 0;
  #reached: string | undefined;

  constructor(search: Search, stretches: readonly Stretch[]) {
    this.search = search;
    this.#stretches = stretches;
  }

  /** Where to look next; undefined when there is nothing left to look at. */
  next({ limit, budget }: Walk): Stretch | undefined {
    if (this.found.length >= limit || this.#spent >= budget) return undefined;
    return this.#stretches[0];
  }

  /** `cost`: of looking at a paper. */
  take(
    { papers, isLast }: Slice,
    matches: (found: Found) => boolean,
    { limit, cost }: { limit: number; cost: number },
  ): void {
    const [stretch, ...rest] = this.#stretches;
    for (const paper of papers) {
      if (this.found.length >= limit) return;
      this.#spent += cost;
      this.#reached = paper.sortKey;
      if (matches(paper)) this.found.push(paper);
    }
    const last = papers.at(-1);
    if (isLast || stretch === undefined || last === undefined) this.#stretches = rest;
    else this.#stretches = [beyond(stretch, last.sortKey), ...rest];
  }

  result({ limit }: Walk): Matches {
    const isOver = this.found.length >= limit || this.#stretches.length === 0;
    return { found: this.found, reached: isOver ? undefined : this.#reached };
  }
}

/** In order of `searches`. Each round costs two statements, however many searches are under way. */
export async function findMatches(
  runner: StatementRunner,
  searches: readonly Search[],
  walk: Walk,
): Promise<Matches[]> {
  const all = searches.map((search) => new Progress(search, walk.stretches));
  const needs = needsOf(walk.condition);
  const cost = costOf(needs);
  let size = Math.min(Math.max(FIRST_SLICE, 2 * walk.limit), LARGEST_SLICE);
  for (;;) {
    const open = all.flatMap((progress) => {
      const stretch = progress.next(walk);
      return stretch === undefined ? [] : [{ progress, stretch, lists: progress.search.lists }];
    });
    if (open.length === 0) return all.map((progress) => progress.result(walk));
    const slices = await readSlices(runner, open, Math.ceil(size / open.length));
    const keys = new Set(slices.flatMap(({ papers }) => papers.map(({ sortKey }) => sortKey)));
    const facts = await readFacts(runner, [...keys], needs);
    for (const [i, { progress }] of open.entries()) {
      const slice = slices[i];
      if (slice === undefined) continue;
      const matches = ({ sortKey, edge }: Found) =>
        (edge === undefined || (progress.search.accepts?.(edge) ?? true)) &&
        holds(walk.condition, facts.get(sortKey) ?? { sortKey, ...NOTHING_KNOWN });
      progress.take(slice, matches, { limit: walk.limit, cost });
    }
    size = Math.min(2 * size, LARGEST_SLICE);
  }
}

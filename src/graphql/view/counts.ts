// What a view counts its papers over: the whole graph, where counts are kept, or some months or categories, where they are made.
import type { Count } from '../../graph/queries.ts';
import type { Partners, TieQuery } from '../../graph/traversal.ts';
import type { ConceptView, Relation } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { GraphQLContext } from '../context.ts';
import { categoryCounts } from './category-counts.ts';
import { keptCounts } from './kept-counts.ts';
import { monthCounts } from './month-counts.ts';
import type { ViewQuery } from './view.ts';

/** What a count gave; `papers`: it was made over the newest so many papers only. */
export interface Counted<T> {
  readonly found: T;
  readonly papers?: number;
}

export interface Counts {
  /** All papers: the N of NPMI. */
  total(): Promise<number>;
  /** Papers of each concept. */
  papersOf(concepts: readonly ConceptView[]): Promise<readonly number[]>;
  /** Concepts with most papers, then by uid; one more than `limit` tells that there are more. */
  strongest(ties: TieQuery, limit: number): Promise<readonly ConceptView[]>;
  countConcepts(ties: TieQuery): Promise<Count>;
  /** As `loadPartners` of the port; `paperCounts` are empty where they are not asked for. */
  partners(
    concepts: readonly ConceptView[],
    ties: TieQuery,
    limit: number,
    withPaperCounts: boolean,
  ): Promise<Counted<readonly Partners[]>>;
  /** Pairs with both ends among the concepts, strongest first. */
  among(
    concepts: readonly ConceptView[],
    minPapers: number,
    limit: number,
  ): Promise<Counted<readonly Relation[]>>;
  /** How many partners of each are not among the concepts. */
  outside(concepts: readonly ConceptView[], ties: TieQuery): Promise<readonly number[]>;
  /** Partners of the set outside of it, each once, at most `limit`. */
  reach(uids: readonly ConceptUid[], ties: TieQuery, limit: number): Promise<readonly ConceptUid[]>;
}

export type CountTools = Pick<GraphQLContext, 'store' | 'loaders'>;

/** Neither months nor categories: the whole graph. */
export function countsOver(
  { months, categories }: Pick<ViewQuery, 'months' | 'categories'>,
  tools: CountTools,
): Counts {
  if (categories !== undefined) return categoryCounts(categories, months, tools);
  return months === undefined ? keptCounts(tools) : monthCounts(months, tools);
}

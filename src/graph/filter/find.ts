// Filtered lists of papers, as pages and as counts: where to begin, how far to look, and what of it is told.
import type { ConceptUid } from '../../model/concept.ts';
import { limitOf, pageOf } from '../pages.ts';
import {
  COUNT_LIMIT,
  type Count,
  type Page,
  type PageRequest,
  type PaperQuery,
  type PapersOfConceptQuery,
} from '../queries.ts';
import type { StatementRunner } from '../statements.ts';
import { type Stretch, stretchesOf } from '../stretches.ts';
import { boundsOf } from '../window.ts';
import { allOf, type PaperCondition } from './condition.ts';
import { coverOf, type PaperList, withoutCover } from './cover.ts';
import { isLinkOf } from './facts.ts';
import { type Found, findMatches, type Matches, type Search } from './walk.ts';

/** What a page may cost, in papers looked at; shared among the lists that are asked for together. */
const PAGE_BUDGET = 20_000;
/** What a count may cost. */
const COUNT_BUDGET = 100_000;
/** The least that each of many lists may look at. */
const LEAST_BUDGET = 1_000;

/** From the front, for counting. */
const WHOLE: PageRequest = { limit: COUNT_LIMIT, direction: 'forward' };

export async function findFiltered(
  runner: StatementRunner,
  query: PaperQuery,
  page: PageRequest,
): Promise<Page<Found>> {
  const { search, condition } = planOf(query);
  const walk = {
    condition,
    stretches: stretchesWithin(query, page),
    limit: limitOf(page),
    budget: PAGE_BUDGET,
  };
  const [matches] = await findMatches(runner, [search], walk);
  return matches === undefined ? { items: [], hasMore: false } : pageOfMatches(matches, page);
}

export async function countFiltered(runner: StatementRunner, query: PaperQuery): Promise<Count> {
  const { search, condition } = planOf(query);
  const stretches = stretchesWithin(query, WHOLE);
  const walk = { condition, stretches, limit: COUNT_LIMIT, budget: COUNT_BUDGET };
  const [matches] = await findMatches(runner, [search], walk);
  return countOf(matches);
}

/** The lists of these concepts are walked, each by itself. */
export function findFilteredOf(
  runner: StatementRunner,
  uids: readonly ConceptUid[],
  query: PapersOfConceptQuery,
  page: PageRequest,
): Promise<Page<Found>[]> {
  return findIn(
    runner,
    uids.map((uid) => searchOf(uid, query)),
    query,
    page,
  );
}

/** Several lists are walked as one, each such group by itself. */
export function findFilteredLists(
  runner: StatementRunner,
  groups: readonly (readonly PaperList[])[],
  query: PaperQuery,
  page: PageRequest,
): Promise<Page<Found>[]> {
  return findIn(
    runner,
    groups.map((lists) => ({ lists })),
    query,
    page,
  );
}

export function countFilteredOf(
  runner: StatementRunner,
  uids: readonly ConceptUid[],
  query: PapersOfConceptQuery,
): Promise<Count[]> {
  return countIn(
    runner,
    uids.map((uid) => searchOf(uid, query)),
    query,
  );
}

export function countFilteredLists(
  runner: StatementRunner,
  groups: readonly (readonly PaperList[])[],
  query: PaperQuery,
): Promise<Count[]> {
  return countIn(
    runner,
    groups.map((lists) => ({ lists })),
    query,
  );
}

async function findIn(
  runner: StatementRunner,
  searches: readonly Search[],
  query: PaperQuery,
  page: PageRequest,
): Promise<Page<Found>[]> {
  const found = await findMatches(runner, searches, {
    condition: conditionOf(query),
    stretches: stretchesWithin(query, page),
    limit: limitOf(page),
    budget: budgetOf(PAGE_BUDGET, searches),
  });
  return found.map((matches) => pageOfMatches(matches, page));
}

async function countIn(
  runner: StatementRunner,
  searches: readonly Search[],
  query: PaperQuery,
): Promise<Count[]> {
  const found = await findMatches(runner, searches, {
    condition: conditionOf(query),
    stretches: stretchesWithin(query, WHOLE),
    limit: COUNT_LIMIT,
    budget: budgetOf(COUNT_BUDGET, searches),
  });
  return found.map(countOf);
}

/** Whether the papers of concepts have to be judged one by one. */
export function isFiltered({ condition, role, minConfidence }: PapersOfConceptQuery): boolean {
  return condition !== undefined || role !== undefined || minConfidence !== undefined;
}

function planOf(query: PaperQuery): { search: Search; condition: PaperCondition } {
  const condition = conditionOf(query);
  const cover = coverOf(condition);
  return { search: { lists: cover.lists }, condition: withoutCover(condition, cover) };
}

function searchOf(uid: ConceptUid, query: PapersOfConceptQuery): Search {
  return { lists: [{ kind: 'concept', uid }], accepts: (edge) => isLinkOf(query, edge) };
}

/** The window is judged too: its bounds leave in papers that are known by their month only. */
export function conditionOf(query: PaperQuery): PaperCondition {
  const { since, until } = boundsOf(query);
  const conditions = query.condition === undefined ? [] : [query.condition];
  if (since === null && until === null) return allOf(conditions);
  return allOf([...conditions, { kind: 'days', from: since, to: until }]);
}

function stretchesWithin(query: PaperQuery, page: PageRequest): Stretch[] {
  return stretchesOf(query.orderBy ?? 'NEWEST', page, boundsOf(query));
}

function budgetOf(all: number, searches: readonly Search[]): number {
  return Math.max(Math.floor(all / Math.max(searches.length, 1)), LEAST_BUDGET);
}

function pageOfMatches({ found, reached }: Matches, page: PageRequest): Page<Found> {
  const items = found.map((each) => ({ cursor: each.sortKey, node: each }));
  if (reached === undefined) return pageOf(items, page);
  return { ...pageOf(items, page), hasMore: true, reached };
}

function countOf(matches: Matches | undefined): Count {
  const count = matches?.found.length ?? 0;
  return { count, isLowerBound: count >= COUNT_LIMIT || matches?.reached !== undefined };
}

// Papers of branches of the hierarchy, filtered or not: the lists of all concepts of a branch are walked as one.
import type { ConceptUid } from '../../model/concept.ts';
import type { Count, Page, PageRequest, PapersOfConceptQuery } from '../queries.ts';
import type { StatementRunner } from '../statements.ts';
import { allOf, type PaperCondition } from './condition.ts';
import { countFiltered, countFilteredLists, findFiltered, findFilteredLists } from './find.ts';
import type { Found } from './walk.ts';

type Branch = readonly ConceptUid[];

/** In order of `branches`. */
export async function findInBranches(
  runner: StatementRunner,
  branches: readonly Branch[],
  query: PapersOfConceptQuery,
  page: PageRequest,
): Promise<readonly Page<Found>[]> {
  if (!asksOfLinks(query)) return findFilteredLists(runner, branches.map(listsOf), query, page);
  return Promise.all(
    branches.map((branch) => findFiltered(runner, withLinks(query, branch), page)),
  );
}

export async function countInBranches(
  runner: StatementRunner,
  branches: readonly Branch[],
  query: PapersOfConceptQuery,
): Promise<readonly Count[]> {
  if (!asksOfLinks(query)) return countFilteredLists(runner, branches.map(listsOf), query);
  return Promise.all(branches.map((branch) => countFiltered(runner, withLinks(query, branch))));
}

/** A link that fits may be to any concept of the branch, so the lists alone do not tell. */
function asksOfLinks({ role, minConfidence }: PapersOfConceptQuery): boolean {
  return role !== undefined || minConfidence !== undefined;
}

function listsOf(branch: Branch) {
  return branch.map((uid) => ({ kind: 'concept', uid }) as const);
}

function withLinks(
  { role, minConfidence, condition, ...query }: PapersOfConceptQuery,
  branch: Branch,
) {
  const conditions: PaperCondition[] = branch.map((uid) => ({
    kind: 'concept',
    uid,
    // Sought first, whatever else is asked: how many papers they have together is not known.
    papers: 0,
    ...(role !== undefined && { role }),
    ...(minConfidence !== undefined && { minConfidence }),
  }));
  const one: PaperCondition = { kind: 'of', atLeast: 1, conditions };
  return { ...query, condition: allOf(condition === undefined ? [one] : [condition, one]) };
}

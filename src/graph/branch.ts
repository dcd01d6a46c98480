// The part of the port that takes a concept with its branch: itself and all that is narrower, at any depth.
import type { ConceptUid } from '../model/concept.ts';
import type { Count, Page, PageRequest, PapersOfConceptQuery } from './queries.ts';
import type { PaperView } from './views.ts';

export interface BranchReader {
  /** Those of each branch that papers name, by uid. */
  loadBranches(uids: readonly ConceptUid[]): Promise<readonly (readonly ConceptUid[])[]>;
  /** Exact: a paper that names several of a branch counts once. Cost grows with the mentions of the branch. */
  countPapersOfBranches(uids: readonly ConceptUid[]): Promise<readonly number[]>;
  /** Each paper once, in the order asked for. A page costs a page of each list of the branch, and no more. */
  loadPapersOfBranches(
    uids: readonly ConceptUid[],
    query: PapersOfConceptQuery,
    page: PageRequest,
  ): Promise<readonly Page<PaperView>[]>;
  /** Counted like papers of a filter, up to COUNT_LIMIT. */
  countFilteredPapersOfBranches(
    uids: readonly ConceptUid[],
    query: PapersOfConceptQuery,
  ): Promise<readonly Count[]>;
}

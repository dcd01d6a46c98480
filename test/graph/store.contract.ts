// The contract of a store: one suite for every adapter.
import { describe } from 'vitest';
import { testAssociations } from './contract/associations.ts';
import { testBranches } from './contract/branches.ts';
import { testConcepts } from './contract/concepts.ts';
import { testCurating } from './contract/curating.ts';
import { testFiltering } from './contract/filtering.ts';
import type { OpenEmpty } from './contract/harness.ts';
import { testLayout } from './contract/layout.ts';
import { testLeaving } from './contract/leaving.ts';
import { testListing } from './contract/listing.ts';
import { testMonths } from './contract/months.ts';
import { testNamedPapers } from './contract/named-papers.ts';
import { testPaging } from './contract/paging.ts';
import { testRelations } from './contract/relations.ts';
import { testReplaying } from './contract/replaying.ts';
import { testSearching } from './contract/searching.ts';
import { testSimilar } from './contract/similar.ts';
import { testTime } from './contract/time.ts';
import { testTraversal } from './contract/traversal.ts';
import { testWalking } from './contract/walking.ts';
import { testWriting } from './contract/writing.ts';

/** `open` gives an empty store each time; `runs`: random histories tried, fewer where opening is slow. */
export function testGraphStore(name: string, open: OpenEmpty, runs = 20): void {
  describe(name, () => {
    testWriting(open);
    testPaging(open);
    testListing(open);
    testFiltering(open, runs);
    testWalking(open, runs);
    testConcepts(open);
    testCurating(open);
    testLeaving(open);
    testReplaying(open, Math.floor(runs / 2));
    testRelations(open, runs);
    testTraversal(open);
    testLayout(open);
    testTime(open, runs);
    testSimilar(open, runs);
    testAssociations(open, runs);
    testMonths(open);
    testNamedPapers(open);
    testBranches(open, runs);
    testSearching(open, runs);
  });
}

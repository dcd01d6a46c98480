// How many papers a concept's list has.
import { isFiltered } from '../graph/filter/find.ts';
import type { ConceptView, Count, PapersOfConceptQuery } from '../graph/store.ts';
import { isOpen } from '../graph/window.ts';
import { exactly } from './connections.ts';
import type { Loaders } from './loaders.ts';

/** Kept with the concept where nothing limits the papers. */
export async function countPapersOf(
  concept: ConceptView,
  query: PapersOfConceptQuery,
  loaders: Loaders,
): Promise<Count> {
  if (isOpen(query) && !isFiltered(query)) return exactly(concept.paperCount);
  return loaders.paperCountOf(concept.uid, query);
}

// How many papers a concept's list has.
import type { ConceptView, Window } from '../graph/store.ts';
import { isOpen } from '../graph/window.ts';
import { countedUpToLimit, exactly, type Total } from './connections.ts';
import type { Loaders } from './loaders.ts';

/** Kept with the concept where nothing limits the papers. */
export async function countPapersOf(
  concept: ConceptView,
  window: Window,
  loaders: Loaders,
): Promise<Total> {
  if (isOpen(window)) return exactly(concept.paperCount);
  return countedUpToLimit(await loaders.paperCountOf(concept.uid, window));
}

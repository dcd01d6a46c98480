// Concepts that a request knows already: lists bring them along, and what is loaded once stays at hand without waiting, which
// a list of hundreds would else do for each.
import DataLoader from 'dataloader';
import type { GraphReader } from '../graph/store.ts';
import type { ConceptView } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';

export interface ConceptsAtHand {
  /** Asks the store only for those that are not at hand. */
  readonly concept: DataLoader<ConceptUid, ConceptView | undefined>;
  readonly loadedConcepts: ReadonlyMap<ConceptUid, ConceptView>;
  /** What a list brought along. */
  keepConcepts(concepts: readonly ConceptView[]): void;
}

export function conceptsAtHand(store: Pick<GraphReader, 'loadConcepts'>): ConceptsAtHand {
  const loadedConcepts = new Map<ConceptUid, ConceptView>();
  return {
    concept: new DataLoader(async (uids: readonly ConceptUid[]) => {
      const missing = uids.filter((uid) => !loadedConcepts.has(uid));
      const found = missing.length === 0 ? [] : await store.loadConcepts(missing);
      for (const [i, uid] of missing.entries()) {
        const concept = found[i];
        if (concept !== undefined) loadedConcepts.set(uid, concept);
      }
      return uids.map((uid) => loadedConcepts.get(uid));
    }),
    loadedConcepts,
    keepConcepts: (concepts) => {
      for (const concept of concepts) loadedConcepts.set(concept.uid, concept);
    },
  };
}

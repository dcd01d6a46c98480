// Concepts that come packed, each a list of the columns CONCEPT: what many rows name is checked and made once.
import type { ConceptUid } from '../model/concept.ts';
import { readConcept } from './rows.ts';
import type { ConceptView } from './views.ts';

/** The columns CONCEPT in their order; what follows them is not looked at. */
export type PackedConcept = readonly [ConceptUid, ...unknown[]];

/** For the rows of one answer. */
export function packedConceptReader(): (packed: PackedConcept) => ConceptView {
  const known = new Map<ConceptUid, ConceptView>();
  return ([uid, slug, name, kind, origin, paperCount, definition]) => {
    const concept =
      known.get(uid) ?? readConcept({ uid, slug, name, kind, origin, paperCount, definition });
    known.set(uid, concept);
    return concept;
  };
}

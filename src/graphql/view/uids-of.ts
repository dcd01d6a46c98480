// The numbers of concepts, in their order.
import type { ConceptUid } from '../../model/concept.ts';

export function uidsOf(concepts: readonly { readonly uid: ConceptUid }[]): ConceptUid[] {
  return concepts.map(({ uid }) => uid);
}

// The concepts that a paper is linked to, as decisions have it, each once.
import type { PaperView } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import { uidOf } from '../model/slug.ts';

/** In order of first appearance. */
export function conceptsOfPaper({ mentions }: PaperView): ConceptUid[] {
  const slugs = new Set(mentions.flatMap(({ countsFor }) => countsFor ?? []));
  return [...slugs].map(uidOf);
}

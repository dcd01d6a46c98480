// What a paper says of a branch of the hierarchy: all it says of a concept or of those that are narrower, as one.
import type { PaperOfConcept, PaperView } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import type { MentionsOf, PaperMention } from './mentions-of.ts';

export interface BranchLink {
  readonly link: PaperOfConcept;
  /** Of the concept that is named most surely, with the places of all, surest first. */
  readonly mention: PaperMention;
}

/** Throws where the paper names none of the branch. */
export function getBranchLink(
  paper: PaperView,
  branch: ReadonlySet<ConceptUid>,
  mentionsOf: MentionsOf,
): BranchLink {
  const mentions = mentionsOf(paper)
    .filter(({ uid }) => branch.has(uid))
    .sort((x, y) => y.confidence - x.confidence);
  const [best] = mentions;
  if (best === undefined)
    throw new Error(`${paper.key} names nothing of the branch it is listed in.`);
  const evidence = mentions
    .flatMap((mention) => mention.evidence)
    .sort((x, y) => y.confidence - x.confidence);
  const role = mentions.some((mention) => mention.role === 'INTRODUCES')
    ? 'INTRODUCES'
    : 'MENTIONS';
  const { confidence } = best;
  return {
    link: { paper, count: evidence.length, confidence, role },
    mention: { ...best, role, count: evidence.length, evidence },
  };
}

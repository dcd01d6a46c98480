// A paper's mentions grouped by concept: the MENTIONS edges as a reader sees them, with their evidence.
import type { ListedPaper, PaperView } from '../graph/views.ts';
import type { ConceptUid, Slug } from '../model/concept.ts';
import type { Mention, Role } from '../model/mention.ts';
import { conceptUidOf } from './concept-uid.ts';

/** A paper with its mentions; lists may leave out its abstract. */
export type PaperWithMentions = ListedPaper & Pick<PaperView, 'mentions' | 'links'>;

/** All places at which one paper names one concept. */
export interface PaperMention {
  readonly paper: PaperWithMentions;
  readonly uid: ConceptUid;
  readonly role: Role;
  /** Of the best evidence, in thousandths. */
  readonly confidence: number;
  /** Number of places. */
  readonly count: number;
  /** The places, the best first; read when first asked for. */
  readonly evidence: readonly Mention[];
}

/** A paper's mentions in order of first appearance. */
export type MentionsOf = (paper: PaperWithMentions) => readonly PaperMention[];

/** Groups once a paper, however often it is asked; what it remembers goes with the request it is made for. */
export function rememberedMentions(): MentionsOf {
  const grouped = new Map<PaperWithMentions, readonly PaperMention[]>();
  return (paper) => {
    const known = grouped.get(paper);
    if (known !== undefined) return known;
    const mentions = groupMentions(paper);
    grouped.set(paper, mentions);
    return mentions;
  };
}

function groupMentions(paper: PaperWithMentions): readonly PaperMention[] {
  return paper.links.map(({ slug, role, confidence, count }) => {
    let evidence: readonly Mention[] | undefined;
    return {
      paper,
      uid: conceptUidOf(slug),
      role,
      confidence,
      count,
      get evidence() {
        evidence ??= evidenceFor(slug, paper);
        return evidence;
      },
    };
  });
}

/** The mention behind an edge of the graph; throws where the paper does not name the concept. */
export function getMention(
  paper: PaperWithMentions,
  uid: ConceptUid,
  mentionsOf: MentionsOf,
): PaperMention {
  const found = mentionsOf(paper).find((mention) => mention.uid === uid);
  if (found === undefined) throw new Error(`${paper.key} has an edge to ${uid} without a mention.`);
  return found;
}

/** Sorting is stable: of equally sure places the first in the text leads, and a whole sentence before the title. */
function evidenceFor(slug: Slug, { mentions }: PaperWithMentions): readonly Mention[] {
  return mentions
    .filter(({ countsFor }) => countsFor === slug)
    .sort((a, b) => b.confidence - a.confidence || rank(a) - rank(b));
}

function rank(mention: Mention): number {
  return mention.field === 'abstract' ? 0 : 1;
}

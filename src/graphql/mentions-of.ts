// A paper's mentions grouped by concept: the MENTIONS edges as a reader sees them, with their evidence.
import type { ListedPaper, PaperView } from '../graph/views.ts';
import type { ConceptUid, Slug } from '../model/concept.ts';
import type { Mention, Role } from '../model/mention.ts';
import type { MentionLink } from '../model/mention-links.ts';
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
  /** The places, the best first; read when it is asked for. */
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
  return paper.links.map((link) => new LinkedMention(paper, link));
}

/** A class, because a getter in a literal would be a function and a dictionary for each of hundreds. */
class LinkedMention implements PaperMention {
  readonly paper: PaperWithMentions;
  readonly uid: ConceptUid;
  readonly role: Role;
  readonly confidence: number;
  readonly count: number;
  readonly #slug: Slug;
  #evidence: readonly Mention[] | undefined;

  constructor(paper: PaperWithMentions, { slug, role, confidence, count }: MentionLink) {
    this.paper = paper;
    this.uid = conceptUidOf(slug);
    this.role = role;
    this.confidence = confidence;
    this.count = count;
    this.#slug = slug;
  }

  /** Sorting is stable: of equally sure places the first in the text leads, and a whole sentence before the title. */
  get evidence(): readonly Mention[] {
    this.#evidence ??= this.paper.mentions
      .filter(({ countsFor }) => countsFor === this.#slug)
      .sort((a, b) => b.confidence - a.confidence || rank(a) - rank(b));
    return this.#evidence;
  }
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

function rank(mention: Mention): number {
  return mention.field === 'abstract' ? 0 : 1;
}

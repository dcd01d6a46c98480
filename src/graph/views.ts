// What readers of the graph get to see: papers, concepts, and how they go together.
import type { ConceptUid, Kind, Origin, Slug } from '../model/concept.ts';
import type { CountedMention, Role } from '../model/mention.ts';
import type { MentionLink } from '../model/mention-links.ts';
import type { PaperFacts, PaperKey, Precision } from '../model/paper.ts';
import type { Page } from './queries.ts';

/** What every list shows of a paper: all but abstract and mentions, which are most of its bytes. */
export interface PaperHead extends PaperFacts {
  readonly publishedOn: string | null;
  readonly precision: Precision;
  readonly sortKey: string;
}

/**
 * A paper as readers see it. `mentions` are in order of title, abstract, position; `links` say of them what needs no place.
 * In what stores give both are getters of a class, so that a spread or `JSON.stringify` leaves them out.
 */
export interface PaperView extends PaperHead {
  readonly abstract: string;
  readonly mentions: readonly CountedMention[];
  /** In order of first appearance. */
  readonly links: readonly MentionLink[];
}

/** A paper of a list, with what was asked for beside its head; `concepts` are those it has an edge to, in no order. */
export type ListedPaper = PaperHead &
  Partial<
    Pick<PaperView, 'abstract' | 'mentions' | 'links'> & {
      readonly concepts: readonly ConceptView[];
    }
  >;

/** A key that a paper answers to beside its current one: that of another of its records, or of its past. */
export interface Redirect {
  readonly key: PaperKey;
  readonly paper: PaperKey;
}

export interface ConceptView {
  readonly uid: ConceptUid;
  readonly slug: Slug;
  readonly name: string;
  readonly kind: Kind;
  readonly origin: Origin;
  readonly paperCount: number;
  readonly definition: string | null;
}

/** A concept, and the papers that call it by a name. */
export interface NamedConcept {
  readonly concept: ConceptView;
  readonly papers: number;
}

/** A concept that goes on from what was typed; `tail` is the end of its name that does. */
export interface Completion {
  readonly concept: ConceptView;
  readonly tail: string;
}

/** A spelling of a concept: listed in the lexicon, or seen in `papers` papers, or both. */
export interface FormView {
  readonly uid: ConceptUid;
  readonly form: string;
  readonly listed: boolean;
  readonly papers: number;
}

/** A paper that mentions a concept: the MENTIONS edge with its paper. */
export interface PaperOfConcept {
  readonly paper: ListedPaper;
  readonly count: number;
  readonly confidence: number;
  readonly role: Role;
}

/** A neighbour of a concept: in `papers` papers both are named. */
export interface CoOccurrence {
  readonly concept: ConceptView;
  readonly papers: number;
}

/** Some of the neighbours of one concept. */
export interface CoOccurrencePage extends Page<CoOccurrence> {
  /** The concept itself; undefined where there is none. */
  readonly of: ConceptView | undefined;
}

/** A pair of concepts named together in `papers` papers; `a < b` by uid. */
export interface Relation {
  readonly a: ConceptUid;
  readonly b: ConceptUid;
  readonly papers: number;
}

/** A pair with the dates of its first and of its last dated paper; null where it has none. */
export interface DatedRelation extends Relation {
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

export interface SearchHit {
  readonly paper: PaperView;
  /** Higher is better; comparable only within one answer of one store. */
  readonly score: number;
}

/** The earliest and the latest dated paper of a concept or of a pair, in order of papers, and their dates. */
export interface DatedEnds {
  readonly first: PaperKey;
  readonly last: PaperKey;
  readonly firstOn: string;
  readonly lastOn: string;
}

export interface GraphStats {
  readonly revision: number;
  readonly papers: number;
  readonly undatedPapers: number;
  readonly records: number;
  /** MENTIONS edges. */
  readonly mentions: number;
  /** Concepts with at least one paper. */
  readonly concepts: Readonly<Record<Kind, number>>;
  readonly lexiconFingerprint: string | null;
}

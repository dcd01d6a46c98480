// A decision of a person about the graph: one entry of an append-only log. What it comes to is worked out in src/decisions.
import type { Kind, Slug } from './concept.ts';
import type { PaperKey } from './paper.ts';

/** What can be decided, in the order of the documentation. */
export const ACTIONS = ['merge', 'split', 'rename', 'retype', 'ban', 'delete', 'undo'] as const;
export type Action = (typeof ACTIONS)[number];

/** Names a decision in every store and file it is copied to. */
export type DecisionId = string & { readonly __brand: 'DecisionId' };

/** Which mentions of a concept a split takes: those that fit all that is given, of each list at least one item. */
export interface MentionFilter {
  /** Spellings, compared folded with the words of the text. */
  readonly forms?: readonly string[];
  /** Kinds as extracted. */
  readonly kinds?: readonly Kind[];
  /** Keys of papers; any that a paper answers to. */
  readonly papers?: readonly PaperKey[];
  /** Concepts, as extracted, of which the same paper names one. */
  readonly alongside?: readonly Slug[];
}

/** All mentions of some concepts count for another. */
export interface Merge {
  readonly action: 'merge';
  readonly from: readonly Slug[];
  readonly into: Slug;
  /** What the target is called and is from now on: mostly what it was when this was decided; absent: as votes have it. */
  readonly name?: string;
  readonly kind?: Kind;
}

/** Some mentions of a concept count for another, which may be new. */
export interface Split {
  readonly action: 'split';
  readonly concept: Slug;
  readonly into: Slug;
  readonly where: MentionFilter;
  readonly name?: string;
  readonly kind?: Kind;
}

/** The slug stays: an address does not change. */
export interface Rename {
  readonly action: 'rename';
  readonly concept: Slug;
  readonly name: string;
}

export interface Retype {
  readonly action: 'retype';
  readonly concept: Slug;
  readonly kind: Kind;
}

/** No mention of the concept counts. */
export interface Ban {
  readonly action: 'ban';
  readonly concept: Slug;
}

/** A paper leaves the graph, and is kept out when its files are read again. */
export interface DeletePaper {
  readonly action: 'delete';
  /** Any key that it answers to. */
  readonly paper: PaperKey;
  /** Ids of those of its records that neither an arXiv id nor a DOI identifies: an edited text has another key. */
  readonly records?: readonly string[];
}

/** An earlier decision no longer holds; undoing an undo brings it back. */
export interface Undo {
  readonly action: 'undo';
  readonly decision: DecisionId;
}

export type DecisionContent = Merge | Split | Rename | Retype | Ban | DeletePaper | Undo;

/** Who decided, when and why. */
export interface Signature {
  readonly id: DecisionId;
  readonly by: string;
  /** ISO time in UTC. */
  readonly at: string;
  readonly why?: string;
}

export type Decision = DecisionContent & Signature;

/** The concepts a decision speaks of; those of an undo are the ones of what it undoes. */
export function conceptsOf(content: DecisionContent): readonly Slug[] {
  switch (content.action) {
    case 'merge':
      return [...new Set([...content.from, content.into])];
    case 'split':
      return [...new Set([content.concept, content.into])];
    case 'rename':
    case 'retype':
    case 'ban':
      return [content.concept];
    case 'delete':
    case 'undo':
      return [];
  }
}

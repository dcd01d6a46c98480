// What a log of decisions comes to: where mentions count, what concepts are called, and where old addresses lead.
import type { Kind, Slug } from '../model/concept.ts';
import type { DecisionId, MentionFilter } from '../model/decision.ts';

/** Mentions that pass all of `where` count for `to`; null: for nothing. Of several routes the first that fits holds. */
export interface Route {
  readonly where: readonly MentionFilter[];
  readonly to: Slug | null;
}

/** What decisions call a concept, and its kind; the votes of papers and the lexicon do not count then. */
export interface Setting {
  readonly name?: string;
  readonly kind?: Kind;
}

/** A decision that holds and yet does nothing: its subject is gone, or so already. */
export interface IdleDecision {
  readonly id: DecisionId;
  /** A sentence that says why. */
  readonly reason: string;
}

export interface Curation {
  /** By slug as extracted; the last route of each takes all that is left. Slugs that are not here count for themselves. */
  readonly routes: ReadonlyMap<Slug, readonly Route[]>;
  /** Of concepts that are there. */
  readonly settings: ReadonlyMap<Slug, Setting>;
  /** Concepts that are no more: the one their addresses lead to, or null for a banned one. */
  readonly tombstones: ReadonlyMap<Slug, Slug | null>;
  readonly idle: readonly IdleDecision[];
}

/** The concept that an address leads to: itself unless it was merged or banned. */
export function liveSlug({ tombstones }: Curation, slug: Slug): Slug | null {
  const led = tombstones.get(slug);
  return led === undefined ? slug : led;
}

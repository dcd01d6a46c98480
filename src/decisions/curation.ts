// What a log of decisions comes to: where mentions count, what concepts are called, and where old addresses lead.
import type { Kind, Slug } from '../model/concept.ts';
import type { DecisionId, MentionFilter } from '../model/decision.ts';
import type { PaperKey } from '../model/paper.ts';

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
  readonly deletions: Deletions;
  readonly idle: readonly IdleDecision[];
}

/** Papers that answer to one of the keys, or hold one of the records, are kept out. */
export interface Deletions {
  readonly keys: ReadonlySet<PaperKey>;
  readonly recordIds: ReadonlySet<string>;
}

/** Whether a paper is kept out: with all keys that lead to it, and its records. */
export function isDeleted(
  { deletions: { keys, recordIds } }: Pick<Curation, 'deletions'>,
  paper: {
    readonly keys: readonly PaperKey[];
    readonly records: readonly { readonly id: string }[];
  },
): boolean {
  return (
    paper.keys.some((key) => keys.has(key)) || paper.records.some(({ id }) => recordIds.has(id))
  );
}

/** The concept that an address leads to: itself unless it was merged or banned. */
export function liveSlug({ tombstones }: Curation, slug: Slug): Slug | null {
  const led = tombstones.get(slug);
  return led === undefined ? slug : led;
}

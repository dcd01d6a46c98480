// What one or more decisions change in the graph: planned by pure code (plan/curation.ts), applied by a store.
import type { ListedConcept } from '../decisions/curate-lexicon.ts';
import type { ConceptUid, Kind, Slug } from '../model/concept.ts';
import type { DecisionId } from '../model/decision.ts';
import type { PackedMentions } from '../model/mention-codec.ts';
import type { PaperKey } from '../model/paper.ts';
import type { ConceptRow, GraphChange, LinkChange } from './change.ts';

export interface DecisionRow {
  readonly number: number;
  readonly id: DecisionId;
  /** The decision as one line of JSON. */
  readonly body: string;
}

/** What decisions call a concept, and its kind; null where they say nothing. */
export interface SettingRow {
  readonly uid: ConceptUid;
  readonly name: string | null;
  readonly kind: Kind | null;
}

/** A concept that is no more; `target` is null for a banned one. */
export interface TombstoneRow {
  readonly uid: ConceptUid;
  readonly slug: Slug;
  readonly target: ConceptUid | null;
}

/** The listing of concepts, written anew. */
export interface Relisting {
  readonly concepts: readonly ListedConcept[];
  /** Listed until now. */
  readonly before: readonly ConceptUid[];
}

/** What a change says of papers as such. */
export type PaperChange = Omit<GraphChange, keyof LinkChange | 'basedOn' | 'progress'>;

export interface CurationChange {
  /** The revision the change was planned on. */
  readonly basedOn: number;
  readonly decisions: readonly DecisionRow[];
  /** The concepts that each decision speaks of. */
  readonly about: readonly { readonly uid: ConceptUid; readonly number: number }[];
  readonly links: LinkChange;
  /** Difference in the number of edges. */
  readonly edges: number;
  /** Papers that leave the graph or come back, whole; what they link to is among `links`. */
  readonly papers: PaperChange | undefined;
  /** Papers of which mentions count for others than before. */
  readonly recounted: readonly { readonly key: PaperKey; readonly mentions: PackedMentions }[];
  /** Concepts that decisions name or type otherwise than before, and those they do no longer. */
  readonly settings: readonly SettingRow[];
  readonly unset: readonly ConceptUid[];
  /** Those of `settings`, to be added where they are not there. */
  readonly concepts: readonly ConceptRow[];
  readonly buried: readonly TombstoneRow[];
  readonly revived: readonly ConceptUid[];
  /** Undefined where what the lexicon lists stays as it is. */
  readonly relisting: Relisting | undefined;
}

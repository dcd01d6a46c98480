// The part of the port that keeps the layout of the whole graph: computed once, drawn from many times.
import { z } from 'zod';
import type { ConceptUid, Kind } from '../model/concept.ts';
import { UID } from './rows.ts';
import type { ConceptView } from './views.ts';

/** Where a concept is drawn. Communities are numbers from 0, largest first. */
export interface StoredPlace {
  readonly uid: ConceptUid;
  readonly community: number;
  readonly pageRank: number;
  readonly x: number;
  readonly y: number;
}

const COMMUNITY = z.object({
  number: z.int(),
  /** Concepts in it. */
  size: z.int(),
  /** Its strongest concepts, most papers first. */
  strongest: z.array(UID),
  /** Middle of its places. */
  x: z.number(),
  y: z.number(),
});
const COMMUNITY_LINK = z.object({
  a: z.int(),
  b: z.int(),
  /** Pairs with one concept in each, and their papers summed. */
  pairs: z.int(),
  papers: z.int(),
});

/** What is stored as JSON beside the places. */
export const LAYOUT_BODY = z.object({
  communities: z.array(COMMUNITY),
  links: z.array(COMMUNITY_LINK),
  /** Concepts with a place, and concepts that papers named when it was computed. */
  placed: z.int(),
  concepts: z.int(),
});

export type StoredCommunity = z.infer<typeof COMMUNITY>;
/** `a < b`: numbers of two communities. */
export type CommunityLink = z.infer<typeof COMMUNITY_LINK>;
export type LayoutBody = z.infer<typeof LAYOUT_BODY>;

export interface StoredLayout {
  /** Of the graph it was computed from: where the graph has moved on, it is stale. */
  readonly revision: number;
}

export interface MemberQuery {
  readonly kinds?: readonly Kind[];
  readonly minPapers: number;
}

export interface LayoutReader {
  findLayout(): Promise<StoredLayout | undefined>;
  /** Its communities: hundreds, some 100 KB. */
  findLayoutBody(): Promise<LayoutBody | undefined>;
  loadPlaces(uids: readonly ConceptUid[]): Promise<readonly (StoredPlace | undefined)[]>;
  /** Most papers first, then by uid. */
  findMembers(
    community: number,
    query: MemberQuery,
    limit: number,
  ): Promise<readonly ConceptView[]>;
}

export interface LayoutWriter {
  /** In one transaction, in place of the layout before. */
  saveLayout(layout: StoredLayout, body: LayoutBody, places: readonly StoredPlace[]): Promise<void>;
}

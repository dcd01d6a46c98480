// What an export writes: concepts, pairs and papers, streamed in an order that depends on the graph alone.
import type { PaperView } from '../graph/views.ts';
import type { ConceptUid, Kind, Slug } from '../model/concept.ts';

export interface ExportNode {
  readonly uid: ConceptUid;
  readonly slug: Slug;
  readonly name: string;
  readonly kind: Kind;
  readonly definition: string | null;
  /** That name it: of the months, where the view has some. */
  readonly papers: number;
  /** Other spellings, in order of code points. */
  readonly aliases: readonly string[];
  /** Parents, in order of code points; they need not be nodes. */
  readonly broader: readonly Slug[];
  /** Dates of its first and last dated paper: `2024`, `2024-03` or `2024-03-05`. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** Null where the graph was never laid out. */
  readonly place: ExportPlace | null;
}

export interface ExportPlace {
  readonly community: number;
  readonly pageRank: number;
  readonly x: number;
  readonly y: number;
}

/** A node of an edge; `index` is its number among the nodes, from 0. */
export interface ExportEnd {
  readonly slug: Slug;
  readonly name: string;
  readonly papers: number;
  readonly index: number;
}

export interface ExportEdge {
  readonly source: ExportEnd;
  readonly target: ExportEnd;
  /** Papers that name both. */
  readonly papers: number;
  /** -1 never together, 0 by chance, 1 only together. */
  readonly npmi: number;
  /** Dates of the first and last dated paper that name both, whatever the months of the view: as of a node. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/** Not one of them is empty. */
export type Batches<Item> = AsyncIterable<readonly Item[]>;

export interface ExportGraph {
  /** What was asked for, written the same way however it was asked. */
  readonly query: string;
  /** In plain words what the view leaves out; null where nothing. */
  readonly cuts: string | null;
  /** In batches, because a promise an item would cost more than the item. Each call begins anew. */
  nodes(): Batches<ExportNode>;
  edges(): Batches<ExportEdge>;
  papers(): Batches<PaperView>;
  /** Of each concept its strongest neighbours among the nodes, most papers first, at most `limit`. */
  neighbours(
    uids: readonly ConceptUid[],
    limit: number,
  ): Promise<readonly (readonly ExportNeighbour[])[]>;
  /** Those of the concepts that are nodes, in their order. */
  find(uids: readonly ConceptUid[]): Promise<readonly Pick<ExportEnd, 'slug' | 'name'>[]>;
}

export interface ExportNeighbour {
  readonly slug: Slug;
  readonly name: string;
  readonly papers: number;
}

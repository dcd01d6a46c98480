// What is drawn, before it has colours: the picture the service gave, with what was opened in place.
import type { ConceptKind, PictureQuery } from '../api/operations.ts';

export interface DrawnNode {
  readonly key: string;
  readonly name: string;
  readonly kind: ConceptKind;
  /** Papers that name it. */
  readonly papers: number;
  readonly x: number;
  readonly y: number;
  /** Number of its community in the drawing. */
  readonly community: number;
  /** `2016-06`, or less exact; null where no paper tells. */
  readonly firstSeenOn: string | null;
  /** Neighbours that are not drawn; null where they were not counted. */
  readonly omitted: number | null;
  /** Concepts that it stands for, 1 unless it is a folded community. */
  readonly stands: number;
}

export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly papers: number;
  /** -1 to 1; null between folded communities. */
  readonly npmi: number | null;
}

export interface DrawnCommunity {
  readonly number: number;
  /** Of its strongest concept. */
  readonly slug: string;
  readonly name: string;
  readonly size: number;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  /** Strongest first. */
  readonly edges: readonly DrawnEdge[];
  readonly communities: readonly DrawnCommunity[];
}

export type Picture = PictureQuery['graph'];

export function drawingOf({ nodes, edges, communities }: Picture): Drawing {
  return {
    nodes: nodes.map(({ slug, size, x, y, community, omittedNeighbours, concept }) => ({
      key: slug,
      name: concept.name,
      kind: concept.kind,
      papers: size,
      x,
      y,
      community,
      firstSeenOn: concept.firstSeenOn,
      omitted: omittedNeighbours ?? null,
      stands: 1,
    })),
    edges,
    communities,
  };
}

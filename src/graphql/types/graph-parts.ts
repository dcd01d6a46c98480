// Nodes and edges of a view, with all that a drawing needs.
import { builder } from '../builder.ts';
import { ConceptRef } from '../refs.ts';
import type { Place } from '../view/arrange-view.ts';
import type { ViewNode } from '../view/view.ts';

export type DrawnNode = ViewNode & { readonly place: Place; readonly omitted: number };
export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly papers: number;
  readonly npmi: number;
}

/** Those that need the view to be arranged. */
export const FIELDS_OF_PLACE = ['x', 'y', 'community', 'pageRank', 'degree'];

export const NodeRef = builder.objectRef<DrawnNode>('GraphNode').implement({
  description: 'A concept as a node of a drawing.',
  fields: (t) => ({
    slug: t.string({
      description: 'Key of the node, e.g. `lora`; edges refer to it.',
      resolve: ({ concept }) => concept.slug,
    }),
    concept: t.expose('concept', { type: ConceptRef, description: 'The concept.' }),
    size: t.int({
      description:
        'Papers that name it; with `since`, `until` or `categories` those of these months and categories.',
      resolve: ({ papers }) => papers,
    }),
    depth: t.exposeInt('depth', {
      nullable: true,
      description: 'Steps from the focus, 0 for the focus itself; null for what is only included.',
    }),
    degree: t.int({
      description: 'Edges of the view that end in it.',
      resolve: ({ place }) => place.degree,
    }),
    pageRank: t.float({
      description: 'Its share of the importance in the view, by PageRank over shared papers.',
      resolve: ({ place }) => place.pageRank,
    }),
    community: t.int({
      description: 'Number of its community in `communities`.',
      resolve: ({ place }) => place.community,
    }),
    x: t.float({
      description: 'Where to draw it: the same for the same view. Neighbours are near.',
      resolve: ({ place }) => place.x,
    }),
    y: t.float({
      description: 'As `x`; upwards or downwards is up to the drawing.',
      resolve: ({ place }) => place.y,
    }),
    omittedNeighbours: t.int({
      description:
        'Neighbours that fit `kinds` and `minPapers` and are not in the view; where months hold more papers than are read, those of the newest.',
      resolve: ({ omitted }) => omitted,
    }),
  }),
});

export const EdgeRef = builder.objectRef<DrawnEdge>('GraphEdge').implement({
  description: 'A co-occurrence as an edge of a drawing.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'Slug of one node, e.g. `lora`.' }),
    target: t.exposeString('target', { description: 'Slug of the other node, e.g. `qlora`.' }),
    papers: t.exposeInt('papers', { description: 'Papers that name both: its weight.' }),
    npmi: t.exposeFloat('npmi', {
      description:
        'Normalised pointwise mutual information: -1 never together, 0 by chance, 1 only together.',
    }),
  }),
});

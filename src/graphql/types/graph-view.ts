// graph(...): a neighbourhood ready to draw, as flat lists of nodes and edges.
import type { ConceptView, Relation } from '../../graph/store.ts';
import { ANY_COUNT, type Bounds, listWithin, nameArgument, numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { findNeighbourhood, type Neighbourhood, type NeighbourhoodNode } from '../neighbourhood.ts';
import { ConceptRef } from '../refs.ts';
import { resolveConcept } from '../resolve-concept.ts';
import { KindEnum } from './kind.ts';

const MOST_FOCUS = 20;
const DEPTH = { min: 1, max: 3, otherwise: 1 } as const;
const MAX_NODES = { min: 1, max: 500, otherwise: 50 } as const;
const MAX_EDGES = { min: 0, max: 2_000, otherwise: 200 } as const;
const MIN_PAPERS = { ...ANY_COUNT, otherwise: 1 } as const;

const NodeRef = builder.objectRef<NeighbourhoodNode>('GraphNode').implement({
  description: 'A concept as a node of a drawing.',
  fields: (t) => ({
    slug: t.string({
      description: 'Key of the node; edges refer to it.',
      resolve: ({ concept }) => concept.slug,
    }),
    concept: t.expose('concept', { type: ConceptRef, description: 'The concept.' }),
    size: t.int({
      description: 'Papers that name it.',
      resolve: ({ concept }) => concept.paperCount,
    }),
    depth: t.exposeInt('depth', { description: 'Steps from the focus, 0 for the focus itself.' }),
  }),
});

const EdgeRef = builder
  .objectRef<{ source: string; target: string; papers: number }>('GraphEdge')
  .implement({
    description: 'A co-occurrence as an edge of a drawing.',
    fields: (t) => ({
      source: t.exposeString('source', { description: 'Slug of one node.' }),
      target: t.exposeString('target', { description: 'Slug of the other node.' }),
      papers: t.exposeInt('papers', { description: 'Papers that name both: its weight.' }),
    }),
  });

const ViewRef = builder.objectRef<Neighbourhood>('GraphView').implement({
  description: 'A part of the graph, ready to draw.',
  fields: (t) => ({
    nodes: t.field({
      type: [NodeRef],
      description: 'Focus first.',
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [EdgeRef],
      description: 'Strongest first.',
      resolve: (view) => drawnEdges(view),
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Nodes or edges were left out because of the limits.',
    }),
  }),
});

builder.queryField('graph', (t) =>
  t.field({
    type: ViewRef,
    description:
      'Concepts around the focus, or the strongest of the whole graph, and how they occur together.',
    args: {
      focus: t.arg.stringList({
        description: 'Slugs or names, up to 20; the whole graph without it.',
      }),
      depth: t.arg.int({
        defaultValue: DEPTH.otherwise,
        description: 'Steps from the focus, 1 to 3.',
      }),
      maxNodes: t.arg.int({ defaultValue: MAX_NODES.otherwise, description: '1 to 500.' }),
      maxEdges: t.arg.int({ defaultValue: MAX_EDGES.otherwise, description: '0 to 2,000.' }),
      kinds: t.arg({
        type: [KindEnum],
        description: 'Only concepts of these kinds, the focus excepted.',
      }),
      minPapers: t.arg.int({
        defaultValue: MIN_PAPERS.otherwise,
        description: 'Only pairs in at least so many papers.',
      }),
    },
    resolve: async (_root, args, context) => {
      const names = listWithin('focus', args.focus ?? [], MOST_FOCUS);
      return findNeighbourhood(context.store, {
        focus: await Promise.all(names.map((name) => getFocus(name, context))),
        depth: orElse('depth', args.depth, DEPTH),
        maxNodes: orElse('maxNodes', args.maxNodes, MAX_NODES),
        maxEdges: orElse('maxEdges', args.maxEdges, MAX_EDGES),
        minPapers: orElse('minPapers', args.minPapers, MIN_PAPERS),
        ...(args.kinds != null && { kinds: args.kinds }),
      });
    },
  }),
);

async function getFocus(name: string, context: GraphQLContext): Promise<ConceptView> {
  const concept = await resolveConcept(nameArgument('focus', name), context);
  if (concept !== undefined) return concept;
  throw badInput(`Argument "focus" names ${JSON.stringify(name)}, but no concept is called so.`);
}

/** Null means the default, like leaving the argument out. */
function orElse(
  name: string,
  given: number | null | undefined,
  bounds: Bounds & { readonly otherwise: number },
): number {
  return numberWithin(name, given, bounds) ?? bounds.otherwise;
}

function drawnEdges({
  nodes,
  edges,
}: Neighbourhood): { source: string; target: string; papers: number }[] {
  const slugs = new Map(nodes.map(({ concept }) => [concept.uid, concept.slug]));
  const slugOfEnd = (relation: Relation, end: 'a' | 'b'): string => slugs.get(relation[end]) ?? '';
  return edges.map((relation) => ({
    source: slugOfEnd(relation, 'a'),
    target: slugOfEnd(relation, 'b'),
    papers: relation.papers,
  }));
}

// graph(...): a neighbourhood ready to draw, as flat lists of nodes and edges.
import type { Relation } from '../../graph/store.ts';
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { findNeighbourhood, type Neighbourhood, type NeighbourhoodNode } from '../neighbourhood.ts';
import { ConceptRef } from '../refs.ts';
import { resolveConcept } from '../resolve-concept.ts';
import { KindEnum } from './kind.ts';

const LIMITS = { focus: 20, depth: 3, nodes: 500, edges: 2_000 } as const;

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
      resolve: ({ nodes }) => [...nodes],
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
      depth: t.arg.int({ defaultValue: 1, description: 'Steps from the focus, 1 to 3.' }),
      maxNodes: t.arg.int({ defaultValue: 50, description: '1 to 500.' }),
      maxEdges: t.arg.int({ defaultValue: 200, description: '0 to 2,000.' }),
      kinds: t.arg({
        type: [KindEnum],
        description: 'Only concepts of these kinds, the focus excepted.',
      }),
      minPapers: t.arg.int({
        defaultValue: 1,
        description: 'Only pairs in at least so many papers.',
      }),
    },
    resolve: async (_root, args, context) => {
      const names = args.focus ?? [];
      if (names.length > LIMITS.focus)
        throw badInput(`Argument "focus" has more than ${LIMITS.focus} names.`);
      const focus = await Promise.all(names.map((name) => getFocus(name, context)));
      return await findNeighbourhood(context.store, {
        focus,
        depth: within('depth', args.depth, 1, LIMITS.depth),
        maxNodes: within('maxNodes', args.maxNodes, 1, LIMITS.nodes),
        maxEdges: within('maxEdges', args.maxEdges, 0, LIMITS.edges),
        minPapers: within('minPapers', args.minPapers, 1, Number.MAX_SAFE_INTEGER),
        ...(args.kinds != null && { kinds: args.kinds }),
      });
    },
  }),
);

async function getFocus(name: string, context: Parameters<typeof resolveConcept>[1]) {
  const concept = await resolveConcept(name, context);
  if (concept === undefined)
    throw badInput(`Argument "focus" names ${JSON.stringify(name)}, which no paper does.`);
  return concept;
}

function within(name: string, value: number | null | undefined, min: number, max: number): number {
  const given = value ?? min;
  if (given < min || given > max) {
    throw badInput(`Argument "${name}" is ${given}, but it goes from ${min} to ${max}.`);
  }
  return given;
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

// GraphView: a view and what is found out about it. What is dear is worked out only where it is selected.
import { npmi } from '../../analytics/npmi.ts';
import type { Relation } from '../../graph/views.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import { inTurns } from '../in-turns.ts';
import { selectedFields } from '../selected-fields.ts';
import { placeOf, type ViewLayout } from '../view/arrange-view.ts';
import { countsOver } from '../view/counts.ts';
import type { DrawnView } from '../view/drawn-view.ts';
import { tiesOf } from '../view/find-view.ts';
import { explainCuts, type View } from '../view/view.ts';
import { CommunityLinkRef, CommunityRef } from './graph-community.ts';
import { LayoutSourceEnum } from './graph-layout-source.ts';
import { type DrawnEdge, EdgeRef, FIELDS_OF_PLACE, NodeRef } from './graph-parts.ts';

const LayoutRef = builder.objectRef<ViewLayout>('GraphLayout').implement({
  description: 'Where positions and communities of a view come from.',
  fields: (t) => ({
    source: t.field({
      type: LayoutSourceEnum,
      description: 'The layout that was used: the own one where none is stored.',
      resolve: ({ source }) => source,
    }),
    revision: t.int({
      nullable: true,
      description: 'Revision of the graph that a stored layout was computed from.',
      resolve: ({ stored }) => stored?.revision ?? null,
    }),
    isStale: t.boolean({
      description:
        'The graph has changed since; what came later stands beside its neighbours. `paperloom layout` computes it again.',
      resolve: async ({ stored }, _args, { loaders }) =>
        stored !== undefined && stored.revision !== (await loaders.revision()),
    }),
  }),
});

export const ViewRef = builder.objectRef<DrawnView>('GraphView').implement({
  description: 'A part of the graph, ready to draw.',
  fields: (t) => ({
    nodes: t.field({
      type: [NodeRef],
      description: 'Focus first.',
      resolve: async (drawn, _args, context, info) => {
        const selected = selectedFields(info);
        const needsPlaces = FIELDS_OF_PLACE.some((field) => selected.has(field));
        const [layout, omitted] = await Promise.all([
          needsPlaces ? drawn.layout() : undefined,
          selected.has('omittedNeighbours') ? countOmitted(drawn.view, context) : undefined,
        ]);
        return inTurns(
          drawn.view.nodes.map((node, i) => ({
            ...node,
            place: placeOf(layout?.places, node.concept.uid),
            omitted: omitted?.[i] ?? 0,
          })),
        );
      },
    }),
    edges: t.field({
      type: [EdgeRef],
      description: 'Strongest first.',
      resolve: async ({ view }, _args, context, info) => {
        const needsTotal = selectedFields(info).has('npmi');
        const total = needsTotal ? await countsOver(view.query, context).total() : undefined;
        return inTurns(drawnEdges(view, total));
      },
    }),
    communities: t.field({
      type: [CommunityRef],
      description:
        'The communities of its nodes, or those that stand for them; in order of number.',
      resolve: async (drawn) => [...(await drawn.communities()).communities],
    }),
    communityLinks: t.field({
      type: [CommunityLinkRef],
      description: 'How they hang together, in order of their numbers.',
      resolve: async (drawn) => inTurns((await drawn.communities()).links),
    }),
    isFolded: t.exposeBoolean('isFolded', {
      description: 'There are more concepts than `maxNodes`, so communities stand for them.',
    }),
    layout: t.field({
      type: LayoutRef,
      description: 'Where positions and communities come from.',
      resolve: (drawn) => drawn.layout(),
    }),
    truncated: t.boolean({
      description: 'Nodes or edges were left out because of the limits, or folded.',
      resolve: ({ view }) => view.cuts.length > 0,
    }),
    truncatedBecause: t.string({
      nullable: true,
      description:
        'What was left out and what to do, in plain words, e.g. `There are 300 concepts more: raise maxNodes.`; null where nothing was.',
      resolve: ({ view }) => explainCuts(view.cuts),
    }),
    totalNodes: t.int({
      description: 'Concepts the view would have without `maxNodes`.',
      resolve: async ({ total }) => (await total.total()).count,
    }),
    totalNodesIsLowerBound: t.boolean({
      description: 'There may be more: they are counted up to 10,000.',
      resolve: async ({ total }) => (await total.total()).isLowerBound,
    }),
  }),
});

function countOmitted({ nodes, query }: View, context: GraphQLContext) {
  const concepts = nodes.map(({ concept }) => concept);
  return countsOver(query, context).outside(concepts, tiesOf(query));
}

/** `total` papers of the graph or of the months, where NPMI is asked for. */
function drawnEdges({ nodes, edges }: View, total: number | undefined): DrawnEdge[] {
  const ends = new Map(nodes.map((node) => [node.concept.uid, node]));
  return edges.flatMap(({ a, b, papers }: Relation) => {
    const [source, target] = [ends.get(a), ends.get(b)];
    if (source === undefined || target === undefined) return [];
    return {
      source: source.concept.slug,
      target: target.concept.slug,
      papers,
      npmi: total === undefined ? 0 : npmi(papers, source.papers, target.papers, total),
    };
  });
}

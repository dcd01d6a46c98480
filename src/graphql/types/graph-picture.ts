// GraphView: a view and what is found out about it. What is dear is worked out only where it is selected.
import { npmi } from '../../analytics/npmi.ts';
import type { Relation } from '../../graph/store.ts';
import { builder } from '../builder.ts';
import type { Counted } from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { inTurns } from '../in-turns.ts';
import { selectedFields } from '../selected-fields.ts';
import { arrangeView, type Places, placeOf } from '../view/arrange-view.ts';
import { communitiesOf } from '../view/communities-of.ts';
import { tiesOf } from '../view/find-view.ts';
import { explainCuts, type View } from '../view/view.ts';
import { CommunityRef } from './graph-community.ts';
import { type DrawnEdge, EdgeRef, FIELDS_OF_PLACE, NodeRef } from './graph-parts.ts';

/** A view with what is found out about it later, once. */
interface DrawnView {
  readonly view: View;
  readonly total: Counted;
  places(): Promise<Places>;
}

export function drawnView(view: View, total: Counted, { arrange }: GraphQLContext): DrawnView {
  let arranging: Promise<Places> | undefined;
  return {
    view,
    total,
    places: () => {
      arranging ??= arrangeView(view, arrange);
      return arranging;
    },
  };
}

export const ViewRef = builder.objectRef<DrawnView>('GraphView').implement({
  description: 'A part of the graph, ready to draw.',
  fields: (t) => ({
    nodes: t.field({
      type: [NodeRef],
      description: 'Focus first.',
      resolve: async (drawn, _args, context, info) => {
        const selected = selectedFields(info);
        const needsPlaces = FIELDS_OF_PLACE.some((field) => selected.has(field));
        const [places, omitted] = await Promise.all([
          needsPlaces ? drawn.places() : undefined,
          selected.has('omittedNeighbours') ? countOmitted(drawn.view, context) : undefined,
        ]);
        return inTurns(
          drawn.view.nodes.map((node, i) => ({
            ...node,
            place: placeOf(places, node.concept.uid),
            omitted: omitted?.[i] ?? 0,
          })),
        );
      },
    }),
    edges: t.field({
      type: [EdgeRef],
      description: 'Strongest first.',
      resolve: async ({ view }, _args, { loaders }, info) => {
        const total = selectedFields(info).has('npmi') ? await loaders.totalPapers() : undefined;
        return inTurns(drawnEdges(view, total));
      },
    }),
    communities: t.field({
      type: [CommunityRef],
      description: 'The communities of its nodes, most concepts first.',
      resolve: async (drawn) => communitiesOf(drawn.view, await drawn.places()),
    }),
    truncated: t.boolean({
      description: 'Nodes or edges were left out because of the limits.',
      resolve: ({ view }) => view.cuts.length > 0,
    }),
    truncatedBecause: t.string({
      nullable: true,
      description: 'What was left out and what to do, in plain words; null where nothing was.',
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

function countOmitted({ nodes, query }: View, { store }: GraphQLContext) {
  return store.countPartnersOutside(
    nodes.map(({ concept }) => concept.uid),
    tiesOf(query),
  );
}

/** `total` papers of the graph, where NPMI is asked for. */
function drawnEdges({ nodes, edges }: View, total: number | undefined): DrawnEdge[] {
  const concepts = new Map(nodes.map(({ concept }) => [concept.uid, concept]));
  return edges.flatMap(({ a, b, papers }: Relation) => {
    const [source, target] = [concepts.get(a), concepts.get(b)];
    if (source === undefined || target === undefined) return [];
    return {
      source: source.slug,
      target: target.slug,
      papers,
      npmi: total === undefined ? 0 : npmi(papers, source.paperCount, target.paperCount, total),
    };
  });
}

// graph(...): a part of the graph ready to draw, as flat lists of nodes and edges.
import type { ConceptView } from '../../graph/store.ts';
import { ANY_COUNT, type Bounds, listWithin, nameArgument, numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { monthsOf } from '../months.ts';
import { resolveConcept } from '../resolve-concept.ts';
import { countView } from '../view/count-view.ts';
import { drawView } from '../view/drawn-view.ts';
import { findView } from '../view/find-view.ts';
import { foldView, openCommunity } from '../view/fold-view.ts';
import type { RANKS, ViewQuery } from '../view/view.ts';
import { LayoutSourceEnum } from './graph-layout-source.ts';
import { ViewRef } from './graph-picture.ts';
import { KindEnum } from './kind.ts';

const MOST_FOCUS = 20;
const MOST_INCLUDED = 2_000;
const DEPTH = { min: 1, max: 3, otherwise: 1 } as const;
const MAX_NODES = { min: 1, max: 2_000, otherwise: 50 } as const;
const MAX_EDGES = { min: 0, max: 10_000, otherwise: 200 } as const;
const MIN_PAPERS = { ...ANY_COUNT, otherwise: 1 } as const;

const RankEnum = builder.enumType('GraphRank', {
  description: 'What counts as strongest where a view is limited.',
  values: {
    PAPERS: { description: 'Shared papers: what is common comes first.' },
    NPMI: {
      description:
        'Normalised pointwise mutual information: what belongs together beyond chance comes first. Without focus the concepts are still those of most papers.',
    },
  } satisfies Record<(typeof RANKS)[number], object>,
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
      include: t.arg.stringList({
        description:
          'Slugs or names that are in the view whatever their rank, up to 2,000: what is drawn already stays while something else is opened.',
      }),
      depth: t.arg.int({
        defaultValue: DEPTH.otherwise,
        description: 'Steps from the focus, 1 to 3.',
      }),
      maxNodes: t.arg.int({ defaultValue: MAX_NODES.otherwise, description: '1 to 2,000.' }),
      maxEdges: t.arg.int({ defaultValue: MAX_EDGES.otherwise, description: '0 to 10,000.' }),
      kinds: t.arg({
        type: [KindEnum],
        description: 'Only concepts of these kinds, `focus` and `include` excepted.',
      }),
      minPapers: t.arg.int({
        defaultValue: MIN_PAPERS.otherwise,
        description: 'Only pairs in at least so many papers; without focus only such concepts.',
      }),
      since: t.arg.string({
        description:
          'Only papers published wholly at or after this month or year, `2024-03` or `2024`: concepts, pairs and all numbers are then those of these papers.',
      }),
      until: t.arg.string({
        description: 'Only papers published wholly at or before this month or year.',
      }),
      rankBy: t.arg({
        type: RankEnum,
        defaultValue: 'PAPERS',
        description: 'What is kept where maxNodes or maxEdges leave something out.',
      }),
      fold: t.arg.boolean({
        defaultValue: false,
        description:
          'Where the view has more concepts than maxNodes, show its communities in their stead: `nodes` is empty then.',
      }),
      community: t.arg.string({
        description:
          'Opens a folded community: the slug of a concept in it, with the other arguments as they were. Laid out on its own.',
      }),
      layout: t.arg({
        type: LayoutSourceEnum,
        defaultValue: 'STORED',
        description: 'Where positions and communities come from.',
      }),
    },
    resolve: async (_root, args, context) => {
      const source = args.layout ?? 'STORED';
      const months = monthsOf(args);
      const query: ViewQuery = {
        focus: await conceptsNamed('focus', args.focus, MOST_FOCUS, context),
        include: await conceptsNamed('include', args.include, MOST_INCLUDED, context),
        depth: orElse('depth', args.depth, DEPTH),
        maxNodes: orElse('maxNodes', args.maxNodes, MAX_NODES),
        maxEdges: orElse('maxEdges', args.maxEdges, MAX_EDGES),
        minPapers: orElse('minPapers', args.minPapers, MIN_PAPERS),
        rankBy: args.rankBy ?? 'PAPERS',
        ...(args.kinds != null && { kinds: args.kinds }),
        ...(months !== undefined && { months }),
      };
      if (args.community != null) {
        const inside = await getConcept('community', args.community, context);
        return openCommunity(inside, query, source, context);
      }
      if (args.fold === true) return foldView(query, source, context);
      const view = await findView(query, context);
      return drawView(view, source, () => countView(query, context), context);
    },
  }),
);

async function conceptsNamed(
  argument: string,
  given: readonly string[] | null | undefined,
  most: number,
  context: GraphQLContext,
): Promise<ConceptView[]> {
  const names = listWithin(argument, given ?? [], most);
  return await Promise.all(names.map((name) => getConcept(argument, name, context)));
}

async function getConcept(
  argument: string,
  name: string,
  context: GraphQLContext,
): Promise<ConceptView> {
  const concept = await resolveConcept(nameArgument(argument, name), context);
  if (concept !== undefined) return concept;
  throw badInput(
    `Argument "${argument}" names ${JSON.stringify(name)}, but no concept is called so.`,
  );
}

/** Null means the default, like leaving the argument out. */
function orElse(
  name: string,
  given: number | null | undefined,
  bounds: Bounds & { readonly otherwise: number },
): number {
  return numberWithin(name, given, bounds) ?? bounds.otherwise;
}

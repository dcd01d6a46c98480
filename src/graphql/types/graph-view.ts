// graph(...): a part of the graph ready to draw, as flat lists of nodes and edges.
import { builder } from '../builder.ts';
import { DEPTH, MAX_EDGES, MAX_NODES, MIN_PAPERS, openView } from '../view/open-view.ts';
import type { RANKS } from '../view/view.ts';
import { LayoutSourceEnum } from './graph-layout-source.ts';
import { ViewRef } from './graph-picture.ts';
import { KindEnum } from './kind.ts';
import { UNTIL_MONTH } from './pair-list.ts';

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
        description: 'Slugs or names, up to 20, e.g. `["lora"]`; the whole graph without it.',
      }),
      include: t.arg.stringList({
        description:
          'Slugs or names that are in the view whatever their rank, up to 2,000, e.g. `["lora"]`: what is drawn already stays while something else is opened.',
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
      until: t.arg.string(UNTIL_MONTH),
      categories: t.arg.stringList({
        description:
          'Only papers in one of these categories, up to 20, e.g. `["cs.CL"]`: concepts, pairs and all numbers are then those of these papers, the newest 10,000 of them.',
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
          'Opens a folded community: the slug of a concept in it, e.g. `lora`, with the other arguments as they were. Laid out on its own.',
      }),
      layout: t.arg({
        type: LayoutSourceEnum,
        defaultValue: 'STORED',
        description: 'Where positions and communities come from.',
      }),
    },
    resolve: (_root, args, context) => openView(args, context),
  }),
);

// path(...) and paths(...): how one concept leads to another, each step with the papers that make it.
import { strengthOf } from '../../analytics/tie-cost.ts';
import type { ConceptView, PaperView } from '../../graph/views.ts';
import { numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { getConceptArgument } from '../concept-argument.ts';
import { limitOf } from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { searchCheapestPaths } from '../paths/cheapest-paths.ts';
import { describeSearch, type PathDetails, type PathHop, withHops } from '../paths/path-details.ts';
import type { PathSearch, PathStatus } from '../paths/path-search.ts';
import { searchShortestPath } from '../paths/shortest-path.ts';
import { ConceptRef, PaperRef } from '../refs.ts';

const LENGTH = { min: 1, max: 10 } as const;
const LONGEST = 6;
const K = { min: 1, max: 20 } as const;
const FEW = 5;
const NEWEST = 3;

const StatusEnum = builder.enumType('PathStatus', {
  description: 'How a search for paths ended.',
  values: {
    FOUND: { description: 'Here is what was asked for, and nothing better was left out.' },
    NOT_CONNECTED: { description: 'No path leads from one to the other.' },
    TOO_FAR: { description: 'None is as short as `maxLength` asks.' },
    BUDGET_EXCEEDED: {
      description:
        'The search ended after looking at 500,000 pairs: what it gives are paths, but there may be better ones.',
    },
  } satisfies Record<PathStatus, object>,
});

const HopRef = builder.objectRef<PathHop>('PathHop').implement({
  description: 'A step from one concept to the next.',
  fields: (t) => ({
    source: t.expose('source', { type: ConceptRef, description: 'Where it begins.' }),
    target: t.expose('target', { type: ConceptRef, description: 'Where it leads.' }),
    papers: t.exposeInt('papers', { description: 'Papers that name both.' }),
    strength: t.float({
      description:
        'Cosine n / sqrt(a * b) times n / (n + 1), for n papers that name both, a and b that name one: 0 to 1.',
      resolve: ({ source, target, papers }) =>
        strengthOf(papers, source.paperCount, target.paperCount),
    }),
    newestPapers: t.field({
      type: [PaperRef],
      description: 'Papers that name both, newest first and undated last.',
      args: {
        first: t.arg.int({ defaultValue: NEWEST, description: 'At most so many, up to 100.' }),
      },
      resolve: ({ source, target }, { first }, { loaders }): Promise<readonly PaperView[]> =>
        loaders.sharedPapers(pairOf(source, target), limitOf(first, NEWEST)),
    }),
  }),
});

const PathRef = builder.objectRef<PathDetails>('ConceptPath').implement({
  description: 'A way from one concept to another over pairs that papers name together.',
  fields: (t) => ({
    concepts: t.expose('concepts', {
      type: [ConceptRef],
      description: 'From one end to the other.',
    }),
    hops: t.expose('hops', { type: [HopRef], description: 'Its steps.' }),
    length: t.int({ description: 'Number of steps.', resolve: ({ hops }) => hops.length }),
    cost: t.exposeFloat('cost', {
      description: '-ln of the product of the strengths of its steps: lower is closer.',
    }),
  }),
});

const SearchRef = builder
  .objectRef<PathSearch & { details: readonly PathDetails[] }>('PathSearch')
  .implement({
    description: 'What a search for paths found, and how far it can be trusted.',
    fields: (t) => ({
      status: t.field({
        type: StatusEnum,
        description: 'How the search ended.',
        resolve: ({ status }) => status,
      }),
      explanation: t.string({
        description: 'The same in plain words, e.g. `No path of at most 6 steps.`.',
        resolve: (search) => describeSearch(search),
      }),
      path: t.field({
        type: PathRef,
        nullable: true,
        description: 'The best one; null where none was found.',
        resolve: ({ details }) => details[0] ?? null,
      }),
      paths: t.field({
        type: [PathRef],
        description: 'All that were asked for, best first.',
        resolve: ({ details }) => details,
      }),
      pairsLookedAt: t.exposeInt('looked', { description: 'Pairs looked at: what it cost.' }),
    }),
  });

builder.queryField('path', (t) =>
  t.field({
    type: SearchRef,
    description:
      'The path of fewest steps from one concept to another; of several as short the one of lowest cost.',
    args: {
      from: t.arg.string({ required: true, description: 'Slug or name, e.g. `lora`.' }),
      to: t.arg.string({ required: true, description: 'Slug or name, e.g. `lora`.' }),
      maxLength: t.arg.int({ defaultValue: LONGEST, description: 'Steps at most, 1 to 10.' }),
    },
    resolve: async (_root, args, context) => {
      const ends = await endsOf(args, context);
      const length = numberWithin('maxLength', args.maxLength, LENGTH) ?? LONGEST;
      const search = await searchShortestPath(ends, length, context.store);
      return { ...search, details: await withHops(search, context) };
    },
  }),
);

builder.queryField('paths', (t) =>
  t.field({
    type: SearchRef,
    description:
      'The paths of lowest cost from one concept to another, without loops: strong steps count, not few.',
    args: {
      from: t.arg.string({ required: true, description: 'Slug or name, e.g. `lora`.' }),
      to: t.arg.string({ required: true, description: 'Slug or name, e.g. `lora`.' }),
      k: t.arg.int({ defaultValue: FEW, description: 'At most so many, 1 to 20.' }),
    },
    resolve: async (_root, args, context) => {
      const ends = await endsOf(args, context);
      const k = numberWithin('k', args.k, K) ?? FEW;
      const search = await searchCheapestPaths(ends, k, context.store);
      return { ...search, details: await withHops(search, context) };
    },
  }),
);

async function endsOf(args: { from: string; to: string }, context: GraphQLContext) {
  const [from, to] = await Promise.all([
    getConceptArgument('from', args.from, context),
    getConceptArgument('to', args.to, context),
  ]);
  return { from, to };
}

/** The one with fewer papers first: its papers are walked. */
function pairOf(x: ConceptView, y: ConceptView) {
  const isFirst = x.paperCount < y.paperCount || (x.paperCount === y.paperCount && x.uid < y.uid);
  return isFirst ? { a: x.uid, b: y.uid } : { a: y.uid, b: x.uid };
}

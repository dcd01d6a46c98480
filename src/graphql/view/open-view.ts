// The arguments of graph(...) in, checked and with names resolved; a view out. One way for GraphQL and for exports.
import type { ConceptView } from '../../graph/views.ts';
import type { Kind } from '../../model/concept.ts';
import { ANY_COUNT, type Bounds, listWithin, numberWithin } from '../arguments.ts';
import { categoriesOf } from '../categories.ts';
import { getConceptArgument } from '../concept-argument.ts';
import type { GraphQLContext } from '../context.ts';
import { monthsOf } from '../months.ts';
import type { LayoutSource } from './arrange-view.ts';
import { countView } from './count-view.ts';
import { type DrawnView, drawView } from './drawn-view.ts';
import { findView } from './find-view.ts';
import { foldView, openCommunity } from './fold-view.ts';
import type { Rank, ViewQuery } from './view.ts';

/** As a client gives them; null means the default, like leaving an argument out. */
export interface ViewArguments {
  readonly focus?: readonly string[] | null | undefined;
  readonly include?: readonly string[] | null | undefined;
  readonly depth?: number | null | undefined;
  readonly maxNodes?: number | null | undefined;
  readonly maxEdges?: number | null | undefined;
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly minPapers?: number | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly categories?: readonly string[] | null | undefined;
  readonly rankBy?: Rank | null | undefined;
  readonly fold?: boolean | null | undefined;
  readonly community?: string | null | undefined;
  readonly layout?: LayoutSource | null | undefined;
}

const MOST_FOCUS = 20;
const MOST_INCLUDED = 2_000;
export const DEPTH = { min: 1, max: 3, otherwise: 1 } as const;
export const MAX_NODES = { min: 1, max: 2_000, otherwise: 50 } as const;
export const MAX_EDGES = { min: 0, max: 10_000, otherwise: 200 } as const;
export const MIN_PAPERS = { ...ANY_COUNT, otherwise: 1 } as const;

/** Throws BAD_USER_INPUT, AMBIGUOUS_NAME or UNKNOWN_NAME. */
export async function openView(args: ViewArguments, context: GraphQLContext): Promise<DrawnView> {
  const source = args.layout ?? 'STORED';
  const months = monthsOf(args);
  const categories = categoriesOf(args.categories);
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
    ...(categories !== undefined && { categories }),
  };
  if (args.community != null) {
    const inside = await getConceptArgument('community', args.community, context);
    return openCommunity(inside, query, source, context);
  }
  if (args.fold === true) return foldView(query, source, context);
  const view = await findView(query, context);
  return drawView(view, source, () => countView(query, context), context);
}

async function conceptsNamed(
  argument: string,
  given: readonly string[] | null | undefined,
  most: number,
  context: GraphQLContext,
): Promise<ConceptView[]> {
  const names = listWithin(argument, given ?? [], most);
  return await Promise.all(names.map((name) => getConceptArgument(argument, name, context)));
}

function orElse(
  name: string,
  given: number | null | undefined,
  bounds: Bounds & { readonly otherwise: number },
): number {
  return numberWithin(name, given, bounds) ?? bounds.otherwise;
}

// Relay paging arguments in, store pages out, and back into connections.
// GraphQL Cursor Connections Specification (Relay).
import type { Count, Page, PageRequest } from '../graph/queries.ts';
import { numberWithin } from './arguments.ts';
import { badInput } from './errors.ts';

/** Items of a page where a client does not say. */
export const DEFAULT_PAGE = 20;
/** The most a client can ask of one list. */
export const LARGEST_PAGE = 100;

export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** Each order of a list has a mark of its own in its cursors, so that a cursor of another list is refused. */
const MARKS = {
  papers: 'p',
  papersOldestFirst: 'q',
  withdrawnPapers: 'w',
  conceptsByPapers: 'c',
  conceptsByName: 'n',
  conceptsByFirstSeen: 's',
  conceptsByGrowth3: 'g3',
  conceptsByGrowth6: 'g6',
  conceptsByGrowth12: 'g12',
  emerging: 'e',
  coOccurring: 'o',
  coOccurrences: 'r',
  coOccurringIn: 'ow',
  coOccurringByNpmi: 'on',
  coOccurringByLift: 'ol',
  coOccurringByLogLikelihood: 'og',
  pairsIn: 'rw',
  pairsByNpmi: 'rn',
  pairsByLift: 'rl',
  pairsByLogLikelihood: 'rg',
} as const;

export type List = keyof typeof MARKS;

/** An edge's `cursor` is a getter of a class, so that a spread or `JSON.stringify` of the edge leaves it out. */
export interface Connection<Node, Edge extends object> {
  readonly edges: (Edge & { readonly cursor: string; readonly node: Node })[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

export interface Paging {
  readonly request: PageRequest;
  /** `split` tells an item's node from what belongs to the edge. */
  connect<Item, Node, Edge extends object>(
    page: Page<Item>,
    split: (item: Item) => { node: Node; edge: Edge },
  ): Connection<Node, Edge>;
}

/** What a client asks of a list. Throws BAD_USER_INPUT with the name of the argument. */
export function pagingOf(list: List, given: ConnectionArguments): Paging {
  const request = pageRequest(list, given);
  return { request, connect: (page, split) => connectionOf(list, request, page, split) };
}

/** How many items a list without cursors gives. */
export function limitOf(first: number | null | undefined, otherwise = DEFAULT_PAGE): number {
  return numberWithin('first', first, { min: 0, max: LARGEST_PAGE }) ?? otherwise;
}

/** Where node and item are the same. */
export function whole<Node>(node: Node): { node: Node; edge: object } {
  return { node, edge: {} };
}

export interface Counted {
  /** Counts when first called, whatever number of fields ask. */
  total(): Promise<Count>;
}

export function exactly(count: number): Count {
  return { count, isLowerBound: false };
}

export function counted(count: () => Promise<Count>): Counted {
  let counting: Promise<Count> | undefined;
  return {
    total: () => {
      counting ??= count();
      return counting;
    },
  };
}

function pageRequest(list: List, given: ConnectionArguments): PageRequest {
  const bounds = { min: 0, max: LARGEST_PAGE };
  const first = numberWithin('first', given.first, bounds);
  const last = numberWithin('last', given.last, bounds);
  if (first !== undefined && last !== undefined) {
    throw badInput('Arguments "first" and "last" cannot be given together.');
  }
  return {
    limit: first ?? last ?? DEFAULT_PAGE,
    direction: last === undefined ? 'forward' : 'backward',
    ...(given.after != null && { after: decodeCursor(list, 'after', given.after) }),
    ...(given.before != null && { before: decodeCursor(list, 'before', given.before) }),
  };
}

function connectionOf<Item, Node, Edge extends object>(
  list: List,
  request: PageRequest,
  page: Page<Item>,
  split: (item: Item) => { node: Node; edge: Edge },
): Connection<Node, Edge> {
  const edges = page.items.map(({ cursor, node: item }) => {
    const { node, edge } = split(item);
    return Object.assign(new PlacedEdge(list, cursor, node), edge);
  });
  const forward = request.direction === 'forward';
  const reached = page.reached === undefined ? undefined : encodeCursor(list, page.reached);
  return {
    edges,
    pageInfo: {
      hasNextPage: forward ? page.hasMore : request.before !== undefined,
      hasPreviousPage: forward ? request.after !== undefined : page.hasMore,
      startCursor: (forward ? undefined : reached) ?? edges[0]?.cursor ?? null,
      endCursor: (forward ? reached : undefined) ?? edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Its cursor is made when it is asked for: most lists are asked for their nodes alone. */
class PlacedEdge<Node> {
  readonly node: Node;
  readonly #list: List;
  readonly #place: string;

  constructor(list: List, place: string, node: Node) {
    this.#list = list;
    this.#place = place;
    this.node = node;
  }

  get cursor(): string {
    return encodeCursor(this.#list, this.#place);
  }
}

// Cursors are base64url of the list's mark, a colon and the store's value.

function encodeCursor(list: List, value: string): string {
  return Buffer.from(`${MARKS[list]}:${value}`).toString('base64url');
}

function decodeCursor(list: List, argument: string, cursor: string): string {
  const mark = `${MARKS[list]}:`;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (text.startsWith(mark) && Buffer.from(text).toString('base64url') === cursor) {
    return text.slice(mark.length);
  }
  throw badInput(
    `Argument "${argument}" is ${JSON.stringify(cursor.slice(0, 40))}, which is no cursor of this list: take one from its pageInfo or an edge, in the same order.`,
  );
}

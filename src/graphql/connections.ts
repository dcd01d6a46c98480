// Relay paging arguments in, store pages out, and back into connections.
// GraphQL Cursor Connections Specification (Relay, 2015).
import type { Page, PageRequest } from '../graph/store.ts';
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

/** Throws a GraphQL error with code BAD_USER_INPUT that names the argument. */
export function pageRequest(given: ConnectionArguments): PageRequest {
  const { first, last } = given;
  if (first != null && last != null) {
    throw badInput('Arguments "first" and "last" cannot be given together.');
  }
  const limit = first ?? last ?? DEFAULT_PAGE;
  if (limit < 0 || limit > LARGEST_PAGE) {
    const name = last == null ? 'first' : 'last';
    throw badInput(`Argument "${name}" is ${limit}, but it goes from 0 to ${LARGEST_PAGE}.`);
  }
  return {
    limit,
    direction: last == null ? 'forward' : 'backward',
    ...(given.after != null && { after: decodeCursor('after', given.after) }),
    ...(given.before != null && { before: decodeCursor('before', given.before) }),
  };
}

export interface Connection<Node, Edge extends object> {
  readonly edges: (Edge & { cursor: string; node: Node })[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Called only where the field is selected. */
  totalCount(): Promise<number> | number;
}

/** `split` tells an item's node from what belongs to the edge. */
export function connectionOf<Item, Node, Edge extends object>(
  page: Page<Item>,
  request: PageRequest,
  split: (item: Item) => { node: Node; edge: Edge },
  totalCount: () => Promise<number> | number,
): Connection<Node, Edge> {
  const edges = page.items.map(({ cursor, node: item }) => {
    const { node, edge } = split(item);
    return { ...edge, cursor: encodeCursor(cursor), node };
  });
  const forward = request.direction === 'forward';
  return {
    edges,
    pageInfo: {
      hasNextPage: forward ? page.hasMore : request.before !== undefined,
      hasPreviousPage: forward ? request.after !== undefined : page.hasMore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Where node and item are the same. */
export function whole<Node>(node: Node): { node: Node; edge: object } {
  return { node, edge: {} };
}

// Cursors are base64url of "c:" and the store's value, so that a cursor made up by hand is told from a real one.
const MARK = 'c:';

function encodeCursor(value: string): string {
  return Buffer.from(MARK + value).toString('base64url');
}

function decodeCursor(argument: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(MARK) || Buffer.from(text).toString('base64url') !== cursor) {
    throw badInput(
      `Argument "${argument}" is ${JSON.stringify(cursor.slice(0, 40))}, which is no cursor of this service: take one from pageInfo or an edge.`,
    );
  }
  return text.slice(MARK.length);
}

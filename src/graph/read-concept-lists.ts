// Reading lists of concepts, each order by an index of its own.
import { z } from 'zod';
import { KINDS, type Kind } from '../model/concept.ts';
import { firstDayOf } from './date-interval.ts';
import {
  countCursor,
  countedUpToLimit,
  countPlaces,
  growthCursor,
  growthPlaces,
  limitOf,
  nameCursor,
  namePlaces,
  pageOf,
  seenCursor,
  seenPlaces,
  statementFor,
} from './pages.ts';
import { COUNT_LIMIT, type ConceptQuery, type Count, type PageRequest } from './queries.ts';
import { readConcept } from './rows.ts';
import type { Parameters, Row, StatementRunner } from './statements.ts';
import type { GraphReader } from './store.ts';
import type { ConceptView } from './views.ts';
import { boundsOf } from './window.ts';

type ConceptLists = Pick<GraphReader, 'findConcepts' | 'countConcepts' | 'findNewConcepts'>;

interface Order {
  readonly statement: string;
  readonly places: (page: PageRequest) => Parameters;
  /** Of a row of the statement. */
  readonly cursor: (concept: ConceptView, row: Row) => string;
}

const SEEN = z.object({ firstSeen: z.string() });
const PLACED = z.object({ place: z.int() });
const COUNTED = z.object({ concepts: z.int() });
const OF_KIND = z.object({ kind: z.enum(KINDS), concepts: z.int() });
/** Where a query asks for growth and does not say over which windows. */
const USUAL_MONTHS = 12;

const ORDERS: Readonly<Record<ConceptQuery['orderBy'], Order>> = {
  PAPER_COUNT: {
    statement: 'concepts/page-by-papers',
    places: countPlaces,
    cursor: ({ paperCount, uid }) => countCursor(paperCount, uid),
  },
  NAME: {
    statement: 'concepts/page-by-name',
    places: namePlaces,
    cursor: ({ name, uid }) => nameCursor(name, uid),
  },
  FIRST_SEEN: {
    statement: 'concepts/page-by-first-seen',
    places: seenPlaces,
    cursor: ({ uid }, row) => seenCursor(SEEN.parse(row).firstSeen, uid),
  },
  GROWTH: {
    statement: 'concepts/page-by-growth',
    places: growthPlaces,
    cursor: ({ uid }, row) => growthCursor(PLACED.parse(row).place, uid),
  },
};

export function conceptLists(runner: StatementRunner): ConceptLists {
  const readPage = async (order: Order, parameters: Parameters, page: PageRequest) => {
    const rows = await runner.read(statementFor(order.statement, page), {
      ...parameters,
      ...order.places(page),
      limit: limitOf(page),
    });
    const items = rows.map((row) => {
      const node = readConcept(row);
      return { cursor: order.cursor(node, row), node };
    });
    return pageOf(items, page);
  };
  return {
    findConcepts: (query, page) =>
      readPage(ORDERS[query.orderBy], { ...filterOf(query), ...growthOf(query) }, page),
    async countConcepts(query) {
      if (isOfKindsOnly(query)) return countKinds(runner, query.kinds);
      const name = query.orderBy === 'GROWTH' ? 'concepts/count-growing' : 'concepts/count';
      const parameters = { ...filterOf(query), ...growthOf(query), limit: COUNT_LIMIT };
      const [row] = await runner.read(name, parameters);
      return countedUpToLimit(COUNTED.parse(row).concepts);
    },
    findNewConcepts: (query, page) =>
      readPage(
        { ...ORDERS.PAPER_COUNT, statement: 'concepts/page-of-new' },
        { ...filterOf(query), ...beginningOf(query.since) },
        page,
      ),
  };
}

function filterOf(query: Pick<ConceptQuery, 'kinds' | 'minPapers' | 'includeUnused'>) {
  const least = query.includeUnused === true ? 0 : 1;
  return { kinds: query.kinds ?? null, minPapers: Math.max(query.minPapers ?? 0, least) };
}

/** Whether the list holds all concepts with papers of some kinds. */
function isOfKindsOnly({ orderBy, minPapers = 1, includeUnused = false }: ConceptQuery): boolean {
  return orderBy !== 'GROWTH' && minPapers <= 1 && !includeUnused;
}

async function countKinds(
  runner: StatementRunner,
  kinds: readonly Kind[] | undefined,
): Promise<Count> {
  const rows = (await runner.read('concepts/count-kinds', {})).map((row) => OF_KIND.parse(row));
  const counted = rows.filter(({ kind }) => kinds?.includes(kind) ?? true);
  return { count: counted.reduce((sum, { concepts }) => sum + concepts, 0), isLowerBound: false };
}

function growthOf({ orderBy, months = USUAL_MONTHS }: ConceptQuery) {
  return orderBy === 'GROWTH' ? { months } : {};
}

/** The first day, and the dates that begin before it and end after: the month and the year it lies in. */
function beginningOf(date: string) {
  const { since } = boundsOf({ since: date });
  const day = since ?? date;
  const around = [day.slice(0, 4), day.slice(0, 7)].filter((whole) => firstDayOf(whole) < day);
  return { since: day, straddling: around.map((whole) => `${whole}|`) };
}

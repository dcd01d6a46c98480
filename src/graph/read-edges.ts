// Reading edges: the papers that mention a concept, and the concepts named together.
import { z } from 'zod';
import type { ConceptUid } from '../model/concept.ts';
import type { Edge } from './filter/facts.ts';
import { countFilteredOf, findFilteredOf, isFiltered } from './filter/find.ts';
import { loadPapersAt } from './load-papers-at.ts';
import {
  countCursor,
  countedUpToLimit,
  countPlaces,
  limitOf,
  pageOf,
  relationCursor,
  relationPlaces,
  statementAlong,
  statementFor,
} from './pages.ts';
import { PAPER_HEADS, type PaperReading, WHOLE_PAPERS } from './paper-rows.ts';
import {
  COUNT_LIMIT,
  type Count,
  type Page,
  type PageRequest,
  type PapersOfConceptQuery,
} from './queries.ts';
import { FLAG, readConcept, readRelationLists, UID } from './rows.ts';
import type { Row, StatementRunner } from './statements.ts';
import type { GraphReader } from './store.ts';
import { stretchesOf } from './stretches.ts';
import type { PaperHead, PaperOfConcept, Relation } from './views.ts';
import { boundsOf, isOpen } from './window.ts';

type MentionReader = Pick<
  GraphReader,
  'loadPapersOfConcepts' | 'loadPaperHeadsOfConcepts' | 'countPapersOfConcepts'
>;
type RelationReader = Pick<
  GraphReader,
  'loadCoOccurring' | 'findRelationsAmong' | 'findTopRelations' | 'readRelations'
>;

const UID_OF = z.object({ uid: UID });
const OF = z.object({ of: UID });
const EDGE = z.object({ count: z.int(), confidence: z.int(), introduces: FLAG });
const COUNTED = z.object({ uid: UID, papers: z.int() });
const WEIGHT = z.object({ papers: z.int() });
const RELATION: z.ZodType<Relation> = z.object({ a: UID, b: UID, papers: z.int() });
const RELATIONS_AT_ONCE = 2_000;

export function mentionReader(runner: StatementRunner): MentionReader {
  return {
    loadPapersOfConcepts: (uids, query, page) =>
      loadPapersOf(runner, uids, query, page, WHOLE_PAPERS),
    loadPaperHeadsOfConcepts: (uids, query, page) =>
      loadPapersOf(runner, uids, query, page, PAPER_HEADS),
    async countPapersOfConcepts(uids, query) {
      if (isFiltered(query)) return countFilteredOf(runner, uids, query);
      if (isOpen(query)) return countAllPapers(runner, uids);
      const parameters = { uids: [...new Set(uids)], ...boundsOf(query), limit: COUNT_LIMIT };
      const rows = (await runner.read('mentions/count', parameters)).map((r) => COUNTED.parse(r));
      const counts = new Map(rows.map(({ uid, papers }) => [uid, papers]));
      return uids.map((uid) => countedUpToLimit(counts.get(uid) ?? 0));
    },
  };
}

export function relationReader(runner: StatementRunner): RelationReader {
  return {
    async loadCoOccurring(uids, query, page) {
      const rows = await runner.read(statementFor('relations/strongest', page), {
        uids: [...new Set(uids)],
        kinds: query.kinds ?? null,
        minPapers: Math.max(query.minPapers ?? 1, 1),
        ...countPlaces(page),
        limit: limitOf(page),
      });
      const groups = Map.groupBy(rows, (row) => OF.parse(row).of);
      return uids.map((uid) => {
        const partners = (groups.get(uid) ?? []).map((row) => {
          const node = { concept: readConcept(row), papers: WEIGHT.parse(row).papers };
          return { cursor: countCursor(node.papers, node.concept.uid), node };
        });
        return pageOf(partners, page);
      });
    },
    async findRelationsAmong(uids, minPapers, limit) {
      const parameters = { uids: [...new Set(uids)], minPapers: Math.max(minPapers, 1), limit };
      const [row] = await runner.read('relations/among', parameters);
      return readRelationLists(row);
    },
    async findTopRelations(minPapers, page) {
      const rows = await runner.read(statementFor('relations/top', page), {
        minPapers: Math.max(minPapers, 1),
        ...relationPlaces(page),
        limit: limitOf(page),
      });
      const items = readRelations(rows).map((node) => ({
        cursor: relationCursor(node.papers, node.a, node.b),
        node,
      }));
      return pageOf(items, page);
    },
    readRelations: () => readAllRelations(runner),
  };
}

async function loadPapersOf<Paper extends PaperHead>(
  runner: StatementRunner,
  uids: readonly ConceptUid[],
  query: PapersOfConceptQuery,
  page: PageRequest,
  reading: PaperReading<Paper>,
): Promise<Page<PaperOfConcept<Paper>>[]> {
  if (isFiltered(query)) return findFilteredPapersOf(runner, uids, query, page, reading);
  const { since, until, ...bounds } = boundsOf(query);
  const { body } = reading;
  const rows = new Map<ConceptUid, Row[]>(uids.map((uid) => [uid, []]));
  for (const stretch of stretchesOf(query.orderBy ?? 'NEWEST', page, bounds)) {
    const short = [...rows].filter(([, of]) => of.length < limitOf(page)).map(([uid]) => uid);
    if (short.length === 0) break;
    const places = { after: stretch.below, before: stretch.above, limit: limitOf(page) };
    const parameters = { uids: short, since, until, ...places, body };
    const found = await runner.read(statementAlong('mentions/page', stretch), parameters);
    for (const row of found) rows.get(UID_OF.parse(row).uid)?.push(row);
  }
  return uids.map((uid) => {
    const items = (rows.get(uid) ?? []).slice(0, limitOf(page)).map((row) => {
      const paper = reading.read(row);
      return { cursor: paper.sortKey, node: paperOf(paper, EDGE.parse(row)) };
    });
    return pageOf(items, page);
  });
}

async function findFilteredPapersOf<Paper extends PaperHead>(
  runner: StatementRunner,
  uids: readonly ConceptUid[],
  query: PapersOfConceptQuery,
  page: PageRequest,
  reading: PaperReading<Paper>,
): Promise<Page<PaperOfConcept<Paper>>[]> {
  const found = await findFilteredOf(runner, uids, query, page);
  const places = found.flatMap(({ items }) => items.map(({ cursor }) => cursor));
  const papers = await loadPapersAt(runner, places, reading);
  return found.map((of) => ({
    ...of,
    items: of.items.flatMap(({ cursor, node: { edge } }) => {
      const paper = papers.get(cursor);
      if (paper === undefined || edge === undefined) return [];
      return [{ cursor, node: paperOf(paper, edge) }];
    }),
  }));
}

function paperOf<Paper extends PaperHead>(
  paper: Paper,
  { count, confidence, introduces }: Edge,
): PaperOfConcept<Paper> {
  return { paper, count, confidence, role: introduces ? 'INTRODUCES' : 'MENTIONS' };
}

/** Exact and at once: concepts carry their number of papers. */
async function countAllPapers(
  runner: StatementRunner,
  uids: readonly ConceptUid[],
): Promise<Count[]> {
  const rows = await runner.read('concepts/load', { uids: [...new Set(uids)] });
  const counts = new Map(rows.map(readConcept).map(({ uid, paperCount }) => [uid, paperCount]));
  return uids.map((uid) => ({ count: counts.get(uid) ?? 0, isLowerBound: false }));
}

function readRelations(rows: readonly Row[]): Relation[] {
  return rows.map((row) => RELATION.parse(row));
}

async function* readAllRelations(runner: StatementRunner): AsyncGenerator<Relation> {
  let last: Pick<Relation, 'a' | 'b'> | { a: -1; b: -1 } | undefined = { a: -1, b: -1 };
  while (last !== undefined) {
    const parameters = { afterA: last.a, afterB: last.b, limit: RELATIONS_AT_ONCE };
    const [row] = await runner.read('relations/all', parameters);
    const relations: Relation[] = readRelationLists(row);
    yield* relations;
    last = relations.length < RELATIONS_AT_ONCE ? undefined : relations.at(-1);
  }
}

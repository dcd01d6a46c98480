// Reading edges: the papers that mention a concept, and the concepts named together.
import { z } from 'zod';
import type { ConceptUid } from '../model/concept.ts';
import {
  countCursor,
  countPlaces,
  limitOf,
  pageOf,
  paperPlaces,
  relationCursor,
  relationPlaces,
  statementFor,
} from './pages.ts';
import { FLAG, listOf, readConcept, readPaper, UID } from './rows.ts';
import type { Row, StatementRunner } from './statements.ts';
import {
  COUNT_LIMIT,
  type GraphReader,
  type Page,
  type PageRequest,
  type PaperOfConcept,
  type Relation,
} from './store.ts';
import { boundsOf, isOpen } from './window.ts';

type MentionReader = Pick<GraphReader, 'loadPapersOfConcepts' | 'countPapersOfConcepts'>;
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
const RELATIONS = z.object({ a: listOf(UID), b: listOf(UID), papers: listOf(z.int()) });
const RELATIONS_AT_ONCE = 5_000;

export function mentionReader(runner: StatementRunner): MentionReader {
  return {
    async loadPapersOfConcepts(uids, window, page) {
      const rows = await runner.read(statementFor('mentions/page', page), {
        uids: [...new Set(uids)],
        ...paperPlaces(page, boundsOf(window)),
        limit: limitOf(page),
      });
      const groups = Map.groupBy(rows, (row) => UID_OF.parse(row).uid);
      return uids.map((uid) => pageOfPapers(groups.get(uid) ?? [], page));
    },
    async countPapersOfConcepts(uids, window) {
      if (isOpen(window)) return countAllPapers(runner, uids);
      const parameters = { uids: [...new Set(uids)], ...boundsOf(window), limit: COUNT_LIMIT };
      const rows = (await runner.read('mentions/count', parameters)).map((r) => COUNTED.parse(r));
      const counts = new Map(rows.map(({ uid, papers }) => [uid, papers]));
      return uids.map((uid) => counts.get(uid) ?? 0);
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
      const { a, b, papers } = RELATIONS.parse(row);
      return a.flatMap((from, i) => relationAt(from, b[i], papers[i]));
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

function pageOfPapers(rows: readonly Row[], page: PageRequest): Page<PaperOfConcept> {
  const items = rows.map((row) => {
    const { count, confidence, introduces } = EDGE.parse(row);
    const paper = readPaper(row);
    const role = introduces ? ('INTRODUCES' as const) : ('MENTIONS' as const);
    return { cursor: paper.sortKey, node: { paper, count, confidence, role } };
  });
  return pageOf(items, page);
}

/** Exact and at once: concepts carry their number of papers. */
async function countAllPapers(
  runner: StatementRunner,
  uids: readonly ConceptUid[],
): Promise<number[]> {
  const rows = await runner.read('concepts/load', { uids: [...new Set(uids)] });
  const counts = new Map(rows.map(readConcept).map(({ uid, paperCount }) => [uid, paperCount]));
  return uids.map((uid) => counts.get(uid) ?? 0);
}

function relationAt(a: ConceptUid, b?: ConceptUid, papers?: number): Relation[] {
  return b === undefined || papers === undefined ? [] : [{ a, b, papers }];
}

function readRelations(rows: readonly Row[]): Relation[] {
  return rows.map((row) => RELATION.parse(row));
}

async function* readAllRelations(runner: StatementRunner): AsyncGenerator<Relation> {
  let last: Pick<Relation, 'a' | 'b'> | { a: -1; b: -1 } | undefined = { a: -1, b: -1 };
  while (last !== undefined) {
    const parameters = { afterA: last.a, afterB: last.b, limit: RELATIONS_AT_ONCE };
    const relations: Relation[] = readRelations(await runner.read('relations/all', parameters));
    yield* relations;
    last = relations.length < RELATIONS_AT_ONCE ? undefined : relations.at(-1);
  }
}

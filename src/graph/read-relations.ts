// Reading relations: the concepts named together, of some concepts, of the graph's strongest, of all.
import { z } from 'zod';
import { packedConceptReader } from './packed-concepts.ts';
import {
  countCursor,
  countPlaces,
  limitOf,
  pageOf,
  relationCursor,
  relationPlaces,
  statementFor,
} from './pages.ts';
import { LED_BY_UID, readRelationLists, rowOf, STRINGS, UID, UIDS } from './rows.ts';
import { UNDATED_CEILING } from './sort-key.ts';
import type { Row, StatementRunner } from './statements.ts';
import type { GraphReader } from './store.ts';
import type { DatedRelation, Relation } from './views.ts';

type RelationReader = Pick<
  GraphReader,
  | 'loadCoOccurring'
  | 'findRelationsAmong'
  | 'findTopRelations'
  | 'readRelations'
  | 'readDatedRelations'
>;

const PARTNERS = rowOf({ of: UID, concepts: LED_BY_UID });
/** Of a PARTNER: behind the columns CONCEPT. */
const PAPERS_OF_BOTH = 7;
const BOTH = z.int();
const RELATION: z.ZodType<Relation> = rowOf({ a: UID, b: UID, papers: z.int() });
const SPANS = z.object({
  a: UIDS,
  b: UIDS,
  firstOn: STRINGS,
  lastOn: STRINGS,
});
type Spans = z.infer<typeof SPANS>;
const RELATIONS_AT_ONCE = 2_000;

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
      const lists = new Map(
        rows.map((row) => PARTNERS.parse(row)).map((row) => [row.of, row.concepts]),
      );
      const readPacked = packedConceptReader();
      return uids.map((uid) => {
        const [itself, ...partners] = lists.get(uid) ?? [];
        const items = partners.map((packed) => {
          const node = { concept: readPacked(packed), papers: BOTH.parse(packed[PAPERS_OF_BOTH]) };
          return { cursor: countCursor(node.papers, node.concept.uid), node };
        });
        return { ...pageOf(items, page), of: itself && readPacked(itself) };
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
    readDatedRelations: () => readDatedRelations(runner),
  };
}

function readRelations(rows: readonly Row[]): Relation[] {
  return rows.map((row) => RELATION.parse(row));
}

async function* readAllRelations(runner: StatementRunner): AsyncGenerator<Relation> {
  for await (const relations of pagesOfRelations(runner)) yield* relations;
}

/** In order of a, b; not one of them is empty. */
async function* pagesOfRelations(runner: StatementRunner): AsyncGenerator<Relation[]> {
  let last: Pick<Relation, 'a' | 'b'> | { a: -1; b: -1 } | undefined = { a: -1, b: -1 };
  while (last !== undefined) {
    const parameters = { afterA: last.a, afterB: last.b, limit: RELATIONS_AT_ONCE };
    const [row] = await runner.read('relations/all', parameters);
    const relations: Relation[] = readRelationLists(row);
    if (relations.length > 0) yield relations;
    last = relations.length < RELATIONS_AT_ONCE ? undefined : relations.at(-1);
  }
}

async function* readDatedRelations(runner: StatementRunner): AsyncGenerator<DatedRelation> {
  for await (const relations of pagesOfRelations(runner)) {
    const [from, to] = [relations[0], relations.at(-1)];
    if (from === undefined || to === undefined) return;
    const [row] = await runner.read('relations/spans', {
      fromA: from.a,
      fromB: from.b,
      toA: to.a,
      toB: to.b,
      undated: UNDATED_CEILING,
    });
    yield* dated(relations, SPANS.parse(row));
  }
}

/** Both in order of a, b; a relation may have no span. */
function* dated(relations: readonly Relation[], spans: Spans): Generator<DatedRelation> {
  let at = 0;
  for (const relation of relations) {
    const isDated = spans.a[at] === relation.a && spans.b[at] === relation.b;
    const [firstOn = null, lastOn = null] = isDated ? [spans.firstOn[at], spans.lastOn[at]] : [];
    if (isDated) at += 1;
    yield { ...relation, firstOn, lastOn };
  }
}

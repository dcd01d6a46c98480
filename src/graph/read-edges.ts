// Reading edges: the papers that mention a concept.
import { z } from 'zod';
import type { ConceptUid } from '../model/concept.ts';
import type { Edge } from './filter/facts.ts';
import { countFilteredOf, findFilteredOf, isFiltered } from './filter/find.ts';
import { loadPapersAt } from './load-papers-at.ts';
import { countedUpToLimit, limitOf, pageOf, statementAlong } from './pages.ts';
import { type PaperReading, readingOf } from './paper-rows.ts';
import {
  COUNT_LIMIT,
  type Count,
  type Page,
  type PageRequest,
  type PapersOfConceptQuery,
} from './queries.ts';
import { FLAG, readConcept, rowOf, UID } from './rows.ts';
import type { Row, StatementRunner } from './statements.ts';
import type { GraphReader } from './store.ts';
import { stretchesOf } from './stretches.ts';
import type { ListedPaper, PaperOfConcept } from './views.ts';
import { boundsOf, isOpen } from './window.ts';

type MentionReader = Pick<GraphReader, 'loadPapersOfConcepts' | 'countPapersOfConcepts'>;

const UID_OF = rowOf({ uid: UID });
const EDGE = rowOf({ count: z.int(), confidence: z.int(), introduces: FLAG });
const COUNTED = rowOf({ uid: UID, papers: z.int() });

export function mentionReader(runner: StatementRunner): MentionReader {
  return {
    loadPapersOfConcepts: (uids, query, page, parts) =>
      loadPapersOf(runner, uids, query, page, readingOf(parts)),
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

async function loadPapersOf(
  runner: StatementRunner,
  uids: readonly ConceptUid[],
  query: PapersOfConceptQuery,
  page: PageRequest,
  reading: PaperReading<ListedPaper>,
): Promise<Page<PaperOfConcept>[]> {
  if (isFiltered(query)) return findFilteredPapersOf(runner, uids, query, page, reading);
  const { since, until, ...bounds } = boundsOf(query);
  const rows = new Map<ConceptUid, Row[]>(uids.map((uid) => [uid, []]));
  for (const stretch of stretchesOf(query.orderBy ?? 'NEWEST', page, bounds)) {
    const short = [...rows].filter(([, of]) => of.length < limitOf(page)).map(([uid]) => uid);
    if (short.length === 0) break;
    const places = { after: stretch.below, before: stretch.above, limit: limitOf(page) };
    const parameters = { uids: short, since, until, ...places, ...reading.parts };
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

async function findFilteredPapersOf(
  runner: StatementRunner,
  uids: readonly ConceptUid[],
  query: PapersOfConceptQuery,
  page: PageRequest,
  reading: PaperReading<ListedPaper>,
): Promise<Page<PaperOfConcept>[]> {
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

function paperOf(paper: ListedPaper, { count, confidence, introduces }: Edge): PaperOfConcept {
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

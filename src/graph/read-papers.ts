// Reading papers: by key, in order of date, by words, and all of them.
import { z } from 'zod';
import type { PaperKey } from '../model/paper.ts';
import { countFiltered, findFiltered } from './filter/find.ts';
import { loadPapersAt } from './load-papers-at.ts';
import { countedUpToLimit, limitOf, pageOf, statementAlong } from './pages.ts';
import { type PaperReading, readingOf, readPaper, WHOLE_PAPERS } from './paper-rows.ts';
import {
  COUNT_LIMIT,
  MOST_LISTED,
  type Page,
  type PageRequest,
  type PaperQuery,
} from './queries.ts';
import { PAPER_KEY, readStoredPaper, rowOf } from './rows.ts';
import { searchPapers } from './search-papers.ts';
import {
  isCounted,
  SORT_KEY_END,
  SORT_KEY_FLOOR,
  standingOf,
  WITHDRAWN_PLACES,
} from './sort-key.ts';
import type { StatementRunner } from './statements.ts';
import type { GraphReader } from './store.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { ListedPaper, PaperView, Redirect } from './views.ts';
import { boundsOf, isOpen, type WindowBounds } from './window.ts';

type PaperReader = Pick<
  GraphReader,
  | 'loadPapers'
  | 'findPapers'
  | 'findListedPapers'
  | 'countPapers'
  | 'countListed'
  | 'searchPapers'
  | 'findStale'
  | 'countStale'
  | 'readPapers'
  | 'findWithdrawnPapers'
  | 'readWithdrawnPapers'
  | 'readRedirects'
>;

const REQUESTED = rowOf({ requested: z.string() });
const COUNTED = z.object({ papers: z.int() });
const LISTED = z.object({ list: z.int(), papers: z.int() });
const REDIRECT = z.object({ key: PAPER_KEY, paper: PAPER_KEY, sortKey: z.string() });
const PAPERS_AT_ONCE = 500;
const KEYS_AT_ONCE = 5_000;

export function paperReader(runner: StatementRunner): PaperReader {
  return {
    async loadPapers(keys) {
      const rows = await runner.read('papers/load', { keys: [...new Set(keys)] });
      const papers = new Map(rows.map((row) => [REQUESTED.parse(row).requested, readPaper(row)]));
      return keys.map((key) => {
        const paper = papers.get(key);
        return paper === undefined || standingOf(paper.sortKey) === 'deleted' ? undefined : paper;
      });
    },
    findPapers: (query, page) => findPapers(runner, query, page, WHOLE_PAPERS),
    findListedPapers: (query, page, parts) => findPapers(runner, query, page, readingOf(parts)),
    async countPapers(query) {
      if (query.condition !== undefined) return countFiltered(runner, query);
      if (isOpen(query)) {
        const [row] = await runner.read('meta/counters', {});
        return { count: COUNTED.parse(row).papers, isLowerBound: false };
      }
      const parameters = { ...boundsOf(query), limit: COUNT_LIMIT };
      const [row] = await runner.read('papers/count', parameters);
      return countedUpToLimit(COUNTED.parse(row).papers);
    },
    async countListed(lists) {
      const parameters = { lists: [...new Set(lists)], limit: MOST_LISTED };
      const rows = (await runner.read('facets/count', parameters)).map((row) => LISTED.parse(row));
      const counts = new Map<number, number>(rows.map(({ list, papers }) => [list, papers]));
      return lists.map((list) => counts.get(list) ?? 0);
    },
    searchPapers: (text, query, limit) => searchPapers(runner, text, query, limit),
    async findStale(fingerprint, after, limit) {
      const parameters = { fingerprint, after: after ?? '', limit };
      return (await runner.read('papers/stale', parameters)).map(readStoredPaper);
    },
    async countStale(fingerprint) {
      const [row] = await runner.read('papers/count-stale', { fingerprint });
      return COUNTED.parse(row).papers;
    },
    readPapers: () => readAllPapers(runner),
    findWithdrawnPapers: (page) => findWithdrawn(runner, page),
    readWithdrawnPapers: () => readWithdrawn(runner),
    readRedirects: () => readAllRedirects(runner),
  };
}

async function findPapers<Paper extends ListedPaper>(
  runner: StatementRunner,
  query: PaperQuery,
  page: PageRequest,
  reading: PaperReading<Paper>,
): Promise<Page<Paper>> {
  if (query.condition !== undefined) return findFilteredPapers(runner, query, page, reading);
  const { since, until, ...bounds } = boundsOf(query);
  const stretches = stretchesOf(query.orderBy ?? 'NEWEST', page, bounds);
  return await pageAlong(runner, stretches, page, { since, until }, reading);
}

/** Withdrawn papers, which no window narrows. */
async function findWithdrawn(runner: StatementRunner, page: PageRequest): Promise<Page<PaperView>> {
  const everywhere = { after: SORT_KEY_END, before: SORT_KEY_FLOOR };
  const stretches = stretchesOf('WITHDRAWN', page, everywhere);
  return await pageAlong(runner, stretches, page, { since: null, until: null }, WHOLE_PAPERS);
}

async function pageAlong<Paper extends ListedPaper>(
  runner: StatementRunner,
  stretches: readonly Stretch[],
  page: PageRequest,
  window: Pick<WindowBounds, 'since' | 'until'>,
  { parts, read }: PaperReading<Paper>,
): Promise<Page<Paper>> {
  const papers: Paper[] = [];
  for (const stretch of stretches) {
    const limit = limitOf(page) - papers.length;
    if (limit === 0) break;
    const places = { after: stretch.below, before: stretch.above, limit };
    const parameters = { ...window, ...places, ...parts };
    const rows = await runner.read(statementAlong('papers/page', stretch), parameters);
    papers.push(...rows.map(read));
  }
  return pageOf(
    papers.map((node) => ({ cursor: node.sortKey, node })),
    page,
  );
}

async function findFilteredPapers<Paper extends ListedPaper>(
  runner: StatementRunner,
  query: PaperQuery,
  page: PageRequest,
  reading: PaperReading<Paper>,
): Promise<Page<Paper>> {
  const found = await findFiltered(runner, query, page);
  const papers = await loadPapersAt(
    runner,
    found.items.map(({ cursor }) => cursor),
    reading,
  );
  const items = found.items.flatMap(({ cursor }) => {
    const node = papers.get(cursor);
    return node === undefined ? [] : [{ cursor, node }];
  });
  return { ...found, items };
}

async function* readAllPapers(runner: StatementRunner): AsyncGenerator<PaperView> {
  let after: PaperKey | '' | undefined = '';
  while (after !== undefined) {
    const rows = await runner.read('papers/all', { after, limit: PAPERS_AT_ONCE });
    const papers: PaperView[] = rows.map(readPaper);
    yield* papers.filter(({ sortKey }) => isCounted(sortKey));
    after = papers.length < PAPERS_AT_ONCE ? undefined : papers.at(-1)?.key;
  }
}

/** The places above the ceiling are in order of key. */
async function* readWithdrawn(runner: StatementRunner): AsyncGenerator<PaperView> {
  const { first, end } = WITHDRAWN_PLACES;
  for (let before: string | undefined = first; before !== undefined; ) {
    const rows = await runner.read('papers/page-back', {
      after: end,
      before,
      since: null,
      until: null,
      limit: PAPERS_AT_ONCE,
      ...WHOLE_PAPERS.parts,
    });
    const papers: PaperView[] = rows.map(readPaper);
    yield* papers;
    before = papers.length < PAPERS_AT_ONCE ? undefined : papers.at(-1)?.sortKey;
  }
}

async function* readAllRedirects(runner: StatementRunner): AsyncGenerator<Redirect> {
  let after: PaperKey | '' | undefined = '';
  while (after !== undefined) {
    const rows = await runner.read('papers/redirects', { after, limit: KEYS_AT_ONCE });
    const redirects = rows.map((row) => REDIRECT.parse(row));
    for (const { key, paper, sortKey } of redirects) {
      if (standingOf(sortKey) !== 'deleted') yield { key, paper };
    }
    after = redirects.length < KEYS_AT_ONCE ? undefined : redirects.at(-1)?.key;
  }
}

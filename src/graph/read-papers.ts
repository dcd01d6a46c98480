// Reading papers: by key, in order of date, by words, and all of them.
import { z } from 'zod';
import type { PaperKey } from '../model/paper.ts';
import { limitOf, pageOf, paperPlaces, statementFor } from './pages.ts';
import { PAPER_KEY, readPaper, readStoredPaper } from './rows.ts';
import { parseSearch } from './search-query.ts';
import type { StatementRunner } from './statements.ts';
import { COUNT_LIMIT, type GraphReader, type PaperView, type Redirect } from './store.ts';
import { boundsOf, isOpen } from './window.ts';

type PaperReader = Pick<
  GraphReader,
  | 'loadPapers'
  | 'findPapers'
  | 'countPapers'
  | 'searchPapers'
  | 'findStale'
  | 'countStale'
  | 'readPapers'
  | 'readRedirects'
>;

const REQUESTED = z.object({ requested: z.string() });
const COUNTED = z.object({ papers: z.int() });
const SCORED = z.object({ score: z.number() });
const REDIRECT: z.ZodType<Redirect> = z.object({ key: PAPER_KEY, paper: PAPER_KEY });
const PAPERS_AT_ONCE = 500;
const KEYS_AT_ONCE = 5_000;

export function paperReader(runner: StatementRunner): PaperReader {
  return {
    async loadPapers(keys) {
      const rows = await runner.read('papers/load', { keys: [...new Set(keys)] });
      const papers = new Map(rows.map((row) => [REQUESTED.parse(row).requested, readPaper(row)]));
      return keys.map((key) => papers.get(key));
    },
    async findPapers(window, page) {
      const places = paperPlaces(page, boundsOf(window));
      const parameters = { ...places, limit: limitOf(page) };
      const rows = await runner.read(statementFor('papers/page', page), parameters);
      const papers = rows.map(readPaper);
      return pageOf(
        papers.map((node) => ({ cursor: node.sortKey, node })),
        page,
      );
    },
    async countPapers(window) {
      const [row] = isOpen(window)
        ? await runner.read('meta/counters', {})
        : await runner.read('papers/count', { ...boundsOf(window), limit: COUNT_LIMIT });
      return COUNTED.parse(row).papers;
    },
    async searchPapers(text, limit) {
      const query = parseSearch(text);
      if (query.must.length === 0) return [];
      const rows = await runner.read('papers/search', { query: runner.printSearch(query), limit });
      return rows.map((row) => ({ paper: readPaper(row), score: SCORED.parse(row).score }));
    },
    async findStale(fingerprint, after, limit) {
      const parameters = { fingerprint, after: after ?? '', limit };
      return (await runner.read('papers/stale', parameters)).map(readStoredPaper);
    },
    async countStale(fingerprint) {
      const [row] = await runner.read('papers/count-stale', { fingerprint });
      return COUNTED.parse(row).papers;
    },
    readPapers: () => readAllPapers(runner),
    readRedirects: () => readAllRedirects(runner),
  };
}

async function* readAllPapers(runner: StatementRunner): AsyncGenerator<PaperView> {
  let after: PaperKey | '' | undefined = '';
  while (after !== undefined) {
    const rows = await runner.read('papers/all', { after, limit: PAPERS_AT_ONCE });
    const papers: PaperView[] = rows.map(readPaper);
    yield* papers;
    after = papers.length < PAPERS_AT_ONCE ? undefined : papers.at(-1)?.key;
  }
}

async function* readAllRedirects(runner: StatementRunner): AsyncGenerator<Redirect> {
  let after: PaperKey | '' | undefined = '';
  while (after !== undefined) {
    const rows = await runner.read('papers/redirects', { after, limit: KEYS_AT_ONCE });
    const redirects: Redirect[] = rows.map((row) => REDIRECT.parse(row));
    yield* redirects;
    after = redirects.length < KEYS_AT_ONCE ? undefined : redirects.at(-1)?.key;
  }
}

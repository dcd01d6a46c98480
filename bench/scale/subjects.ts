// What there is to ask about in a corpus, asked of it as a client would.
import { z } from 'zod';
import type { GraphStore } from '../../src/graph/store.ts';
import { ask } from '../ask.ts';

/** Concepts go by rank, the commonest first; papers by date, the newest first. */
export interface Subjects {
  readonly slugs: readonly string[];
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly categories: readonly string[];
  /** Ends of pages, the deepest some thousands of papers down. */
  readonly cursors: readonly string[];
  /** Words of the texts, from common to rare. */
  readonly words: readonly string[];
}

const WORDS = 100;
const PAGES = 20;

const CONCEPTS = z.object({
  concepts: z.object({ nodes: z.array(z.object({ slug: z.string(), name: z.string() })) }),
});
const CONCEPTS_QUERY = '{ concepts(first: 100) { nodes { slug name } } }';

const PAPERS = z.object({
  papers: z.object({
    nodes: z.array(
      z.object({ key: z.string(), abstract: z.string(), categories: z.array(z.string()) }),
    ),
    pageInfo: z.object({ endCursor: z.string().nullable() }),
  }),
});
const PAPERS_QUERY =
  'query ($after: String) { papers(first: 100, after: $after) { nodes { key abstract categories } pageInfo { endCursor } } }';

export async function findSubjects(store: GraphStore): Promise<Subjects> {
  const { nodes } = CONCEPTS.parse(await ask(store, CONCEPTS_QUERY)).concepts;
  const pages = await newestPages(store);
  const papers = pages.flatMap((page) => page.nodes);
  const words = new Set(papers.flatMap(({ abstract }) => abstract.split(' ').slice(0, 2)));
  return {
    slugs: nodes.map(({ slug }) => slug),
    names: nodes.map(({ name }) => name),
    keys: papers.map(({ key }) => key),
    categories: [...new Set(papers.flatMap(({ categories }) => categories))].sort(),
    cursors: pages.flatMap(({ pageInfo }) => pageInfo.endCursor ?? []),
    // The shorter a made-up word, the commoner.
    words: [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, WORDS),
  };
}

type PageOfPapers = z.infer<typeof PAPERS>['papers'];

async function newestPages(store: GraphStore): Promise<readonly PageOfPapers[]> {
  const pages: PageOfPapers[] = [];
  let after: string | null = null;
  while (pages.length < PAGES) {
    const page: PageOfPapers = PAPERS.parse(await ask(store, PAPERS_QUERY, { after })).papers;
    if (page.nodes.length === 0) break;
    pages.push(page);
    after = page.pageInfo.endCursor;
  }
  return pages;
}

// The questions whose cost should not grow with the corpus. Each is asked about concepts of the same ranks in every corpus, so
// the commonest of a hundred times as many papers stands for itself.
import type { GraphStore } from '../../src/graph/store.ts';
import { tailsOf } from '../../src/model/completion.ts';
import { ask } from '../ask.ts';
import type { Subjects } from './subjects.ts';

export interface ScaleQuestion {
  readonly what: string;
  readonly query: string;
  readonly variables: (subjects: Subjects, turn: number) => Readonly<Record<string, unknown>>;
  /** Its cost may grow: why. */
  readonly exempt?: string;
}

/** The question as a client asks it, anew each time. */
export function askAbout(
  store: GraphStore,
  question: ScaleQuestion,
  subjects: Subjects,
  turn: number,
): Promise<unknown> {
  return ask(store, question.query, question.variables(subjects, turn));
}

function at<T>(list: readonly T[], turn: number): T {
  const item = list[turn % list.length];
  if (item === undefined) throw new RangeError('The corpus has nothing to ask about.');
  return item;
}

const bySlug = ({ slugs }: Subjects, turn: number) => ({ slug: at(slugs, turn) });
const twoSlugs = ({ slugs }: Subjects, turn: number) => ({
  slug: at(slugs, turn),
  other: at(slugs, 7 * turn + 13),
});
const LETTERS = 6;
const nothing = () => ({});

export const SCALE_QUESTIONS: readonly ScaleQuestion[] = [
  {
    what: 'a paper with its mentions',
    query:
      'query ($key: String!) { paper(key: $key) { title mentions { role concept { name } } } }',
    variables: ({ keys }, turn) => ({ key: at(keys, 31 * turn) }),
  },
  {
    what: 'newest 20 papers',
    query: '{ papers(first: 20) { nodes { title } } }',
    variables: nothing,
  },
  {
    what: '20 papers far down the list',
    query: 'query ($after: String) { papers(first: 20, after: $after) { nodes { title } } }',
    variables: ({ cursors }, turn) => ({ after: at(cursors, turn) }),
  },
  {
    what: 'a concept by its name',
    query: 'query ($name: String!) { concept(name: $name) { name kind paperCount } }',
    variables: ({ names }, turn) => ({ name: at(names, turn) }),
  },
  {
    what: 'newest 20 papers of a concept with their concepts',
    query:
      'query ($slug: String!) { concept(slug: $slug) { papers(first: 20) { nodes { title mentions { concept { name kind } } } } } }',
    variables: bySlug,
  },
  {
    what: 'top 20 co-occurring',
    query:
      'query ($slug: String!) { concept(slug: $slug) { coOccurring(first: 20) { edges { papers node { name } } } } }',
    variables: bySlug,
  },
  {
    what: 'co-occurring by NPMI',
    query:
      'query ($slug: String!) { concept(slug: $slug) { coOccurring(first: 20, minPapers: 3, orderBy: NPMI) { nodes { name } } } }',
    variables: bySlug,
  },
  {
    what: 'top pairs',
    query: '{ coOccurrences(first: 20) { nodes { papers } } }',
    variables: nothing,
  },
  {
    what: 'concepts by papers',
    query: '{ concepts(first: 20) { nodes { name paperCount } totalCount } }',
    variables: nothing,
  },
  {
    what: 'concepts by growth',
    query: '{ concepts(orderBy: GROWTH, first: 20) { nodes { name } } }',
    variables: nothing,
  },
  {
    what: 'trend',
    query: 'query ($slug: String!) { concept(slug: $slug) { trend { points { papers share } } } }',
    variables: bySlug,
  },
  {
    what: 'emerging',
    query: '{ emerging(since: "2026", first: 20) { nodes { name } } }',
    variables: nothing,
  },
  {
    what: 'autocomplete',
    query: 'query ($prefix: String!) { autocomplete(prefix: $prefix) { name kind paperCount } }',
    variables: ({ names }, turn) => ({
      prefix: (tailsOf(at(names, turn))[0] ?? '').slice(0, 1 + (turn % LETTERS)),
    }),
  },
  { what: 'stats', query: '{ stats { papers mentions revision } }', variables: nothing },
  {
    what: 'papers of two concepts',
    query:
      'query ($slug: String!, $other: String!) { papers(first: 20, where: { concepts: { all: [$slug, $other] } }) { nodes { title } } }',
    variables: ({ names }, turn) => ({ slug: at(names, turn), other: at(names, 7 * turn + 13) }),
    exempt: 'filter',
  },
  {
    what: 'papers of a concept in a category',
    query:
      'query ($name: String!, $category: String!) { papers(first: 20, where: { concept: $name, categories: [$category] }) { nodes { title } } }',
    variables: ({ names, categories }, turn) => ({
      name: at(names, turn),
      category: at(categories, turn),
    }),
    exempt: 'filter',
  },
  {
    what: 'co-occurring in a year',
    query:
      'query ($slug: String!) { concept(slug: $slug) { coOccurring(first: 20, since: "2025", until: "2025") { nodes { name } } } }',
    variables: bySlug,
    exempt: 'window',
  },
  {
    what: 'search, 20 best',
    query: 'query ($text: String!) { search(text: $text, first: 20) { score paper { title } } }',
    variables: ({ words }, turn) => ({ text: at(words, turn) }),
    exempt: 'ranked full text',
  },
  {
    what: 'similar papers',
    query:
      'query ($key: String!) { paper(key: $key) { similar(first: 10) { score paper { title } } } }',
    variables: ({ keys }, turn) => ({ key: at(keys, 31 * turn) }),
    exempt: 'budget',
  },
  {
    what: 'paths',
    query:
      'query ($slug: String!, $other: String!) { paths(from: $slug, to: $other, k: 3) { paths { cost } } }',
    variables: twoSlugs,
    exempt: 'budget',
  },
  {
    what: 'neighbourhood of depth 2, 100 concepts',
    query:
      'query ($slug: String!) { graph(focus: [$slug], depth: 2, maxNodes: 100, maxEdges: 300) { nodes { slug } edges { papers } } }',
    variables: bySlug,
    exempt: 'budget',
  },
];

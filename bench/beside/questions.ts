// Three questions in the words of both: Paperloom's schema, and what @neo4j/graphql makes of the same nodes and edges.

export interface TwinQuestion {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  /** What must be the same in both answers, in the same order, up to the number of `compared`: beyond it ties may differ. */
  readonly field: RegExp;
  readonly compared: number;
}

const SLUG = 'query ($slug: String!)';
const THEIRS = 'concepts(where: { slug: { eq: $slug } })';

export const TWIN_QUESTIONS: readonly TwinQuestion[] = [
  {
    what: 'newest 20 papers of a concept with their concepts',
    ours: `${SLUG} { concept(slug: $slug) { papers(first: 20) { nodes { key title mentions { concept { name kind } } } } } }`,
    theirs: `${SLUG} { ${THEIRS} { papersConnection(first: 20, sort: [{ edge: { sortKey: DESC } }]) { edges { node { key title concepts { name kind } } } } } }`,
    field: /"key":"([^"]*)"/g,
    compared: 20,
  },
  {
    what: 'top 20 co-occurring',
    ours: `${SLUG} { concept(slug: $slug) { coOccurring(first: 20) { edges { papers node { name } } } } }`,
    theirs: `${SLUG} { ${THEIRS} { coOccurringConnection(first: 20, sort: [{ edge: { papers: DESC } }]) { edges { properties { papers } node { name } } } } }`,
    field: /"papers":(\d+)/g,
    compared: 20,
  },
  {
    what: 'neighbourhood of depth 2, 20 by 10',
    ours: `${SLUG} { concept(slug: $slug) { coOccurring(first: 20) { edges { papers node { name coOccurring(first: 10) { edges { papers node { name } } } } } } } }`,
    theirs: `${SLUG} { ${THEIRS} { coOccurringConnection(first: 20, sort: [{ edge: { papers: DESC } }]) { edges { properties { papers } node { name coOccurringConnection(first: 10, sort: [{ edge: { papers: DESC } }]) { edges { properties { papers } node { name } } } } } } } }`,
    field: /"papers":(\d+)/g,
    compared: 11,
  },
];

// What people and the explorer ask of a server, each turn of other concepts.
import { openStore } from '../../src/graph/open-store.ts';

type Variables = Readonly<Record<string, string>>;

const QUESTIONS: readonly string[] = [
  'query ($slug: String!) { concept(slug: $slug) { name papers(first: 20) { nodes { key title mentions { concept { name kind } } } } } }',
  'query ($slug: String!) { concept(slug: $slug) { name aliases definition paperCount firstSeenOn } }',
  'query ($slug: String!) { concept(slug: $slug) { coOccurring(first: 20) { edges { papers npmi node { name kind } } } } }',
  '{ papers(first: 20) { nodes { key title publishedOn categories } } stats { papers concepts } }',
  'query ($slug: String!) { concept(slug: $slug) { trend(interval: QUARTER) { points { papers allPapers } } } }',
  'query ($beginning: String!) { autocomplete(prefix: $beginning, first: 10) { name kind concept { paperCount } } }',
  'query ($name: String!) { search(text: $name, first: 10) { score paper { title } } }',
];
/** Asked for now and then: a picture is looked at for longer than a list. */
const PICTURE =
  'query ($slug: String!) { graph(focus: [$slug], depth: 1, maxNodes: 40) { nodes { slug size x y community } edges { source target papers } } }';
const PICTURE_EVERY = 40;
const CONCEPTS = 300;

/** Gives the body of a request by its number. */
export async function mixedQuestions(address: string): Promise<(turn: number) => string> {
  const store = await openStore(address);
  const page = { limit: CONCEPTS, direction: 'forward' } as const;
  const { items } = await store.findConcepts({ orderBy: 'PAPER_COUNT', minPapers: 3 }, page);
  await store.close();
  const variables = items.map(
    ({ node: { slug, name } }): Variables => ({ slug, name, beginning: name.slice(0, 3) }),
  );
  return (turn) => {
    const isPicture = turn % PICTURE_EVERY === 0;
    const query = isPicture ? PICTURE : (QUESTIONS[turn % QUESTIONS.length] ?? '');
    const all = variables[Math.floor(turn / QUESTIONS.length) % variables.length] ?? {};
    const asked = Object.entries(all).filter(([name]) => query.includes(`$${name}:`));
    return JSON.stringify({ query, variables: Object.fromEntries(asked) });
  };
}

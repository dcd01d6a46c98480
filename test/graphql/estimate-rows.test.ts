import { getOperationAST, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { estimateRows } from '../../src/graphql/estimate-rows.ts';
import { schema } from '../../src/graphql/schema.ts';

function rows(query: string, variables: Readonly<Record<string, unknown>> = {}, limit = 1e9) {
  const document = parse(query);
  const definition = getOperationAST(document);
  if (definition == null) throw new Error('No operation.');
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return estimateRows(
    { schema, definition, variables, fragments: new Map(fragments.map((f) => [f.name.value, f])) },
    limit,
  );
}

it.each([
  ['{ __typename }', 0],
  ['{ stats { papers } }', 1],
  // The connection stands for its papers, and so do its nodes.
  ['{ papers(first: 50) { nodes { title } } }', 50 + 50],
  ['{ papers { totalCount } }', 20],
  ['{ papers(last: 3) { edges { node { title } } } }', 3 + 3 + 3],
  ['{ papers(first: 2) { nodes { mentions { role } } } }', 2 + 2 + 20],
  ['{ concept(slug: "a") { coOccurring(first: 5) { edges { papers } } } }', 1 + 5 + 5],
  // Searches and rankings look at more than they show.
  ['{ graph(maxNodes: 30) { nodes { concept { name } } } }', 1_000 + 3 * 30 + 30 + 30 + 30],
  ['{ graph(maxNodes: 1, since: "2020") { totalNodes } }', 1_000 + 3 + 4_500 + 1],
  ['{ graph { nodes { slug } } }', 1_000 + 3 * 50 + 50 + 50],
  [
    '{ graph(maxNodes: 40) { layout { source } communities { name concepts { name } } } }',
    1_000 + 3 * 40 + 40 + 2 + 10,
  ],
  ['{ path(from: "a", to: "b") { status } }', 2_000 + 1],
  ['{ paths(from: "a", to: "b") { path { cost } } }', 10_000 + 1 + 1],
  ['{ papers(first: 3) { nodes { similar(first: 4) { score } } } }', 3 + 3 + 3 * 200 + 12],
  ['{ concept(slug: "a") { broader { broader { narrower { slug } } } } }', 1 + 2 + 4 + 40],
  ['{ search(text: "a", first: 7) { score } }', 1_000 + 7],
  ['{ search(text: "a", first: 7, where: { until: "2020" }) { score } }', 5_000 + 7],
  ['{ papers(first: 1, where: {}) { totalCount } }', 1],
  ['{ papers(first: 1, where: { author: "A" }) { edges { cursor } } }', 1_500 + 1 + 1],
  [
    '{ papers(first: 1, where: { author: "A" }) { ...t } } fragment t on QueryPapersConnection { totalCount }',
    1_500 + 2_500 + 1,
  ],
  ['{ concept(name: "a") { slug } }', 100 + 1],
  ['{ concept(slug: "a") { paperCount(includeNarrower: true) } }', 1 + 50],
  [
    '{ concept(slug: "a") { coOccurring(first: 5, orderBy: NPMI) { edges { papers } } } }',
    1 + 600 + 5 + 5,
  ],
  [
    '{ concept(slug: "a") { coOccurring(first: 5, since: "2020") { edges { papers } } } }',
    1 + 600 + 5 + 5,
  ],
  [`{ extract(abstract: "${'x'.repeat(1_000)}") { slug } }`, 100 + 10],
  ['{ nodes(ids: ["a", "b"]) { id ... on Paper { mentions { role } } } }', 2 + 20],
  ['{ ...a ...a } fragment a on Query { stats { papers } }', 1],
  ['{ __schema { types { fields { name } } } }', 0],
])('%s reads %i objects at most', (query, expected) => {
  expect(rows(query)).toBe(expected);
});

it('goes by the values of variables', () => {
  const query = 'query ($n: Int) { papers(first: $n) { totalCount } }';
  expect(rows(query, { n: 7 })).toBe(7);
  expect(rows(query, { n: null })).toBe(20);
  expect(rows(query)).toBe(20);
});

it('refuses what is too long to be counted, whatever stands behind it', () => {
  const list =
    'papers(first: 100) { nodes { mentions { concept { papers(first: 100) { nodes { title } } } } } }';
  const long = `fragment L on Stats { ${'__typename '.repeat(480)} }`;
  const query = `{ ${Array.from({ length: 45 }, () => 'stats { ...L }').join(' ')} ${list} } ${long}`;
  expect(rows(query, {}, 20_000)).toBeGreaterThan(20_000);
});

it('ends soon where fragments multiply', () => {
  const spreads = (name: string) => `stats { papers } ${`...${name} `.repeat(100)}`;
  const levels = Array.from(
    { length: 12 },
    (_, i) => `fragment f${i} on Query { ${i < 11 ? spreads(`f${i + 1}`) : '__typename'} }`,
  );
  expect(rows(`{ ...f0 } ${levels.join(' ')}`)).toBe(11);
  const fields = (i: number) => `concept(slug: "a") { ...g${i} } `.repeat(30);
  const nested = `concept(slug: "a") { ...g1 } `;
  const chain = Array.from(
    { length: 10 },
    (_, i) => `fragment g${i + 1} on Concept { ${`broader { ...g${i + 2} } `.repeat(30)} }`,
  );
  const bomb = `{ ${nested} ${fields(1)} } ${chain.join(' ')} fragment g11 on Concept { name }`;
  const from = performance.now();
  expect(rows(bomb, {}, 20_000)).toBeGreaterThan(20_000);
  expect(performance.now() - from).toBeLessThan(10_000);
});

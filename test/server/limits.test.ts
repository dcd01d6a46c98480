import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { openLibrary } from '../graphql/library.ts';
import { makeService, post } from './post.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

describe('limits', () => {
  const deep = (levels: number) =>
    `{ concept(slug: "lora") { ${'broader { '.repeat(levels)}name${' }'.repeat(levels)} } }`;
  const aliases = (n: number) =>
    `{ ${Array.from({ length: n }, (_, i) => `a${i}: stats { papers }`).join(' ')} }`;

  const directives = (n: number) => `{ ${'stats @include(if: true) { papers } '.repeat(n)} }`;

  it.each([
    ['QUERY_TOO_LONG', `{ ${'stats { papers } '.repeat(600)} }`],
    ['QUERY_TOO_LONG', `{ ${'a { '.repeat(10_000)}b${' }'.repeat(10_000)} }`],
    ['QUERY_TOO_DEEP', deep(11)],
    [
      'QUERY_TOO_(DEEP|LONG)',
      `{ search(text: ${'['.repeat(2_500)}1${']'.repeat(2_500)}) { score } }`,
    ],
    ['TOO_MANY_ALIASES', aliases(51)],
    ['TOO_MANY_DIRECTIVES', directives(51)],
  ])('refuse with %s before anything is executed', async (code, query) => {
    const untouchable = { ...store, stats: fail, loadConceptsBySlug: fail };
    const { status, body } = await post(makeService(untouchable), query);
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        expect.objectContaining({
          message: expect.stringMatching(/limit of \d+ exceeded|Nested too deeply/),
          extensions: { code: expect.stringMatching(code) },
        }),
      ],
    });
  });

  it('refuse lists within lists within lists, but not the same of fewer', async () => {
    const nested = (n: number) =>
      `{ concepts(first: ${n}) { nodes { papers(first: ${n}) { nodes { mentions { concept { papers(first: ${n}) { nodes { title } } } } } } } } }`;
    const { status, body } = await post(makeService(store), nested(100));
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringContaining('more than 20000 objects'),
          extensions: { code: 'QUERY_TOO_COSTLY' },
        },
      ],
    });
    expect((await post(makeService(store), nested(6))).body).not.toHaveProperty('errors');
  });

  it('refuse by the variables that are sent, and each time anew', async () => {
    const service = makeService(store);
    const query =
      'query ($n: Int!) { concepts(first: $n) { nodes { papers(first: $n) { nodes { mentions { concept { papers(first: $n) { nodes { title } } } } } } } } }';
    const fixed = query.replace('query ($n: Int!)', '').replaceAll('$n', '100');
    for (const [asked, n, status] of [
      [query, 6, 200],
      [query, 100, 400],
      [query, 6, 200],
      [fixed, 6, 400],
      [fixed, 6, 400],
    ] as const)
      expect((await post(service, asked, {}, { n })).status).toBe(status);
  });

  it.each([
    ['deep', 'more than 16 levels deep', nestedList(17)],
    ['deep enough to exhaust a stack', 'more than 16 levels deep', nestedList(3_000)],
    ['long in one list', 'A list of 2001', Array.from({ length: 2_001 }, () => 'a')],
    ['many', 'more than 10000 values', Array.from({ length: 6 }, () => Array(1_999).fill(1))],
  ])('refuse variables that are too %s', async (_what, message, value) => {
    const { status, body } = await post(makeService(store), '{ __typename }', {}, { value });
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringContaining(message),
          extensions: { code: 'VARIABLES_TOO_LARGE' },
        },
      ],
    });
  });

  it('leave room for what a client needs', async () => {
    expect((await post(makeService(store), deep(9))).body).toMatchObject({ data: { concept: {} } });
    for (const query of [aliases(50), directives(50)]) {
      expect((await post(makeService(store), query)).body).not.toHaveProperty('errors');
    }
    const variables = { filter: nestedList(15), include: Array(2_000).fill('a') };
    const { body } = await post(makeService(store), '{ __typename }', {}, variables);
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });
});

function nestedList(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

function fail(): never {
  throw new Error('It was executed.');
}

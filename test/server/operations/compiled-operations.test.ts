// What is compiled answers as the executor does, byte for byte; what might not is left to the executor.
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { schema } from '../../../src/graphql/schema.ts';
import {
  compile,
  createCompiledOperations,
} from '../../../src/server/operations/compiled-operations.ts';
import { isWhole } from '../../../src/server/whole-result.ts';
import { arrangeHere, LORA_ONLY } from '../../graphql/ask.ts';
import { openLibrary } from '../../graphql/library.ts';
import { QUERIES } from '../../graphql/same-answers.contract.ts';

const LIST = '{ papers(first: 3) { nodes { key title } } }';

describe('a compiled operation', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openLibrary();
  });
  afterAll(() => store.close());

  const argsOf = (query: string, variableValues: Readonly<Record<string, unknown>> = {}) => ({
    schema,
    document: parse(query),
    contextValue: createContext({ store, extractor: LORA_ONLY, arrange: arrangeHere }),
    variableValues,
  });

  it.each(QUERIES)('answers %s as the executor does', async (query) => {
    const args = argsOf(query);
    const compiled = await compile(schema, args.document);
    expect(told(await compiled?.(args))).toBe(told(await execute(argsOf(query))));
  });

  it('takes variables, fragments and what implements an interface', async () => {
    const query = `query ($slug: String!, $first: Int = 2) {
      concept(slug: $slug) { ...Named papers(first: $first) { nodes { id } } }
      node(id: "${await idOf(store)}") { __typename ... on Paper { title } }
    }
    fragment Named on Concept { name kind }`;
    const args = argsOf(query, { slug: 'lora' });
    const compiled = await compile(schema, args.document);
    const answer = told(await compiled?.(args));
    expect(answer).toContain('"__typename":"Paper"');
    expect(answer).toBe(told(await execute(argsOf(query, { slug: 'lora' }))));
  });
});

describe('left to the executor is', () => {
  const fields = Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ');
  it.each([
    ['a mutation', 'mutation { deletePaper(key: "arxiv:2401.00001") { __typename } }'],
    ['a subscription', 'subscription { graphChanged { revision } }'],
    ['one of several operations', `query A ${LIST} query B ${LIST}`],
    ['what may be left out', '{ papers(first: 3) { nodes { key @include(if: true) } } }'],
    ['a fragment that may be', '{ papers(first: 3) { nodes { ... @skip(if: true) { key } } } }'],
    ['a default for what is required', 'query ($n: Int! = 3) { papers(first: $n) { totalCount } }'],
    ['an object from without', 'query ($w: PaperFilter) { papers(where: $w) { totalCount } }'],
    ['a list of them', 'query ($w: [PaperFilter!]) { papers(where: { and: $w }) { totalCount } }'],
    [
      'one of several ways, from without',
      'query ($d: DecisionInput!) { decisionPreview(decision: $d) { __typename } }',
    ],
    [
      'what may be left out of an object',
      'query ($day: String) { papers(where: { not: { since: $day } }) { totalCount } }',
    ],
    ['more than a hundred fields', `{ ${fields} }`],
    [
      'that many through fragments',
      `{ ...A ...A } fragment A on Query { ${fields.slice(0, 950)} }`,
    ],
  ])('%s', async (_what, query) => {
    expect(await compile(schema, parse(query))).toBeUndefined();
  });
});

it('an operation that comes out faulty time after time is left to the executor again', async () => {
  const operations = createCompiledOperations(0);
  const asked = { schema, document: parse(LIST) };
  operations.find(asked);
  await expect.poll(() => operations.find(asked)).toBeDefined();
  for (let i = 0; i < 4; i++) operations.answered(asked.document, false);
  operations.answered(asked.document, true);
  for (let i = 0; i < 4; i++) operations.answered(asked.document, false);
  expect(operations.find(asked)).toBeDefined();
  operations.answered(asked.document, false);
  expect(operations.find(asked)).toBeUndefined();
});

it('an operation is compiled once it was asked often enough', async () => {
  const operations = createCompiledOperations(2);
  const asked = { schema, document: parse(LIST) };
  expect([1, 2, 3].map(() => operations.find(asked))).toEqual([undefined, undefined, undefined]);
  await expect.poll(() => operations.find(asked)).toBeDefined();
  expect(operations.find({ schema, document: parse(LIST) })).toBeUndefined();
});

/** As it is sent; of what is not whole no more than that counts. */
function told(result: unknown): string {
  return isWhole(result) ? JSON.stringify(result) : 'not whole';
}

async function idOf(store: GraphStore): Promise<string> {
  const contextValue = createContext({ store, extractor: LORA_ONLY, arrange: arrangeHere });
  const document = parse('{ papers(first: 1) { nodes { id } } }');
  const { data } = await execute({ schema, document, contextValue });
  return /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { operationsOf } from '../../../src/server/operations/operations-of.ts';
import { hashOperation, readOperations } from '../../../src/server/operations/read-operations.ts';
import { openLibrary } from '../../graphql/library.ts';
import { ACCEPT, makeService, post } from '../post.ts';

const TEXT = 'query Named($slug: String!) { concept(slug: $slug) { name } }\n';
const NAMED = { data: { concept: { name: 'LoRA' } } };

let store: GraphStore;
let folder: string;
beforeAll(async () => {
  store = await openLibrary();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-operations-'));
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'more', 'named.graphql'), TEXT);
});
afterAll(() => store.close());
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function service(only: boolean) {
  return makeService(store, { operations: { known: readOperations([folder], schema), only } });
}

async function postHash(to: ReturnType<typeof service>, sha256Hash: string) {
  const response = await to.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: ACCEPT },
    body: JSON.stringify({
      variables: { slug: 'lora' },
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    }),
  });
  return { status: response.status, body: await response.json() };
}

describe('an operation that the service knows', () => {
  it.each([
    ['as it stands in its file', hashOperation(TEXT)],
    ['as graphql-js prints it', hashOperation(print(parse(TEXT)))],
    ['in capital letters', hashOperation(TEXT).toUpperCase()],
  ])('is asked by the hash of its text %s', async (_what, hash) => {
    for (const only of [true, false]) {
      const { status, body } = await postHash(service(only), hash);
      expect([status, body]).toEqual([200, NAMED]);
    }
  });

  it('can still be asked by its text, where nothing else can', async () => {
    const { body } = await post(service(true), TEXT, {}, { slug: 'lora' });
    expect(body).toEqual(NAMED);
  });

  it('is what the explorer asks, unless anything may be asked', () => {
    const known = operationsOf({ operationsOnly: true })?.known ?? new Map();
    expect([...known.values()].some((text) => text.includes('query Picture'))).toBe(true);
    expect(operationsOf({ operationsOnly: false })).toBeUndefined();
  });
});

describe('an operation that it does not know', () => {
  it('is refused where nothing else may be asked, and answered where anything may', async () => {
    const refused = await post(service(true), '{ stats { papers } }');
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_OPERATION' } }] });
    const answered = await post(service(false), '{ stats { papers } }');
    expect(answered.body).toEqual({ data: { stats: { papers: 7 } } });
  });

  it('is told by the words that clients of the protocol wait for', async () => {
    const { status, body } = await postHash(service(false), hashOperation('{ other }'));
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
      ],
    });
  });

  it('or that is not there at all is no fault of the service', async () => {
    const response = await service(true).fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: ACCEPT },
      body: '{}',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('a folder of operations', () => {
  it('with one that does not fit the schema keeps the service from starting, and says where', () => {
    const file = join(folder, 'wrong.graphql');
    writeFileSync(file, '{ conceptz { name } }');
    expect(() => readOperations([folder], schema)).toThrow(
      expect.objectContaining({
        code: 'OPERATION_INVALID',
        message: expect.stringMatching(/wrong\.graphql.*conceptz/s),
      }),
    );
  });

  it('that is not there does too', () => {
    expect(() => readOperations([join(folder, 'nowhere')], schema)).toThrow(
      expect.objectContaining({ code: 'OPERATIONS_NOT_READ' }),
    );
  });
});

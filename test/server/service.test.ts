import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { openLibrary } from '../graphql/library.ts';
import { ACCEPT, makeService, post } from './post.ts';

let store: GraphStore;
const log: string[] = [];
beforeAll(async () => {
  store = await openLibrary();
});
beforeEach(() => {
  log.length = 0;
});
afterAll(() => store.close());

function service(reader: GraphStore = store) {
  return makeService(reader, { log: (text) => log.push(text) });
}

describe('a request', () => {
  it('is answered with data', async () => {
    const { status, headers, body } = await post(service(), '{ concept(slug: "lora") { name } }');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/graphql-response+json');
    expect(body).toEqual({ data: { concept: { name: 'LoRA' } } });
  });

  it('that finds a name ambiguous gets the candidates', async () => {
    const { status, body } = await post(service(), '{ concept(name: "SAM") { name } }');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { concept: null },
      errors: [{ extensions: { code: 'AMBIGUOUS_NAME', candidates: { length: 2 } } }],
    });
    expect(log).toEqual([]);
  });

  it('with bad input is told so', async () => {
    const queries = [
      '{ papers(first: -1) { nodes { key } } }',
      '{ papers(after: "x") { nodes { key } } }',
    ];
    for (const query of queries) {
      const { body } = await post(service(), query);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
    expect(log).toEqual([]);
  });

  it('of more than 128 KiB is refused', async () => {
    const { status } = await post(service(), `#${'x'.repeat(200_000)}\n{ __typename }`);
    expect(status).toBe(413);
  });

  it('from another site gets no leave to read the answer', async () => {
    const { headers } = await post(service(), '{ __typename }', { origin: 'http://evil.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([ACCEPT, 'application/json'])('that is no JSON is told so in %s', async (accept) => {
    const response = await service().fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: '{"query": mine',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: 'POST body sent invalid JSON.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it.each(['variables', 'extensions'])(
    'whose %s in the address are no JSON is told so',
    async (name) => {
      const address = `http://localhost/graphql?query={__typename}&${name}={`;
      const response = await service().fetch(address, { headers: { accept: ACCEPT } });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [
          { message: `"${name}" in the address is no JSON.`, extensions: { code: 'BAD_REQUEST' } },
        ],
      });
      expect(log).toEqual([]);
    },
  );

  it('with several operations in a list is refused', async () => {
    const response = await service().fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
  });
});

describe('the id of a request', () => {
  it('is the one the client gave, where it is plain', async () => {
    const { headers } = await post(service(), '{ __typename }', { 'x-request-id': 'abc-1.2_3' });
    expect(headers.get('x-request-id')).toBe('abc-1.2_3');
  });

  it.each(['two words', 'x'.repeat(65), '<script>'])(
    'is made where the client gives %j',
    async (id) => {
      const { headers } = await post(service(), '{ __typename }', { 'x-request-id': id });
      expect(headers.get('x-request-id')).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    },
  );

  it('is not mixed up between requests under way at once', async () => {
    const waiting = { ...store, stats: async () => sleep(Math.random() * 20).then(() => fail()) };
    const ids = Array.from({ length: 20 }, (_, i) => `request-${i}`);
    const answers = await Promise.all(
      ids.map((id) => post(service(waiting), '{ stats { papers } }', { 'x-request-id': id })),
    );
    expect(answers.map(({ headers }) => headers.get('x-request-id'))).toEqual(ids);
    expect(log.map((text) => /^\[(.*?)\]/.exec(text)?.[1]).toSorted()).toEqual(ids.toSorted());
  });

  it('is told with every answer, whatever it is', async () => {
    for (const path of ['/health', '/graphql?query={', '/nowhere']) {
      const { headers } = await service().fetch(`http://localhost${path}`);
      expect(headers.get('x-request-id')).toBeTruthy();
    }
  });
});

describe('what went wrong inside', () => {
  it('is logged under the id of the request and not told', async () => {
    const broken = { ...store, stats: async () => fail() };
    const { status, body } = await post(service(broken), '{ stats { papers } }', {
      'x-request-id': 'r-1',
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: null,
      errors: [
        {
          message: expect.stringContaining('logged under the id of this request'),
          locations: [{ line: 1, column: 3 }],
          path: ['stats'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/secret|\.ts|at /);
    expect(log).toEqual([expect.stringMatching(/^\[r-1\] Error: secret path/)]);
  });

  it('is STORE_UNAVAILABLE where the store failed', async () => {
    const closed = {
      ...store,
      stats: () => Promise.reject(new StoreError('STORE_CLOSED', 'secret: /a/b', 'Open it.')),
    };
    const { body } = await post(service(closed), '{ stats { papers } }', {
      'x-request-id': 'r-2',
    });
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(log).toEqual(['[r-2] STORE_CLOSED: secret: /a/b']);
  });
});

describe('health', () => {
  it('is good while the store answers, and bad when it is closed', async () => {
    const own = await openLibrary();
    const health = async () => {
      const response = await service(own).fetch('http://localhost/health');
      return { status: response.status, body: await response.json() };
    };
    expect(await health()).toEqual({
      status: 200,
      body: { status: 'ok', revision: await own.revision() },
    });
    await own.close();
    expect(await health()).toEqual({ status: 503, body: { status: 'store does not answer' } });
    expect((await service(own).fetch('http://localhost/health/live')).status).toBe(200);
  });
});

function fail(): never {
  throw new Error('secret path: /somewhere/secret.ts');
}

// What a running server tells of itself, to whom, and what it never tells.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import type { AccessOptions } from '../../src/server/access/gate.ts';
import { hashToken } from '../../src/server/access/token.ts';
import type { AnsweredRequest } from '../../src/server/observe/answered-request.ts';
import { createMetrics, MOST_OPERATIONS } from '../../src/server/observe/metrics.ts';
import { jsonLog } from '../../src/server/observe/server-log.ts';
import { openLibrary } from '../graphql/library.ts';
import { makeService, post } from './post.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const TOKEN = 'a-token-that-holds';
const BY_TOKEN: AccessOptions = {
  read: 'open',
  write: 'token',
  tokens: () => [{ name: 'ada', right: 'read', hash: hashToken(TOKEN) }],
  now: Date.now,
};

async function scrape(
  service: ReturnType<typeof makeService>,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await service.fetch('http://localhost/metrics', { headers });
  return { status: response.status, text: await response.text() };
}

describe('metrics', () => {
  it('count requests by operation, statements by name, looks into the cache, and the graph itself', async () => {
    const metrics = createMetrics();
    metrics.watch(store);
    metrics.observer.roundTrip(['papers/page', 'papers/page', 'meta/stamp']);
    const service = makeService(store, { metrics });
    for (let i = 0; i < 3; i++) await post(service, 'query Newest { papers { totalCount } }');
    await post(service, '{ nowhere }');
    const { status, text } = await scrape(service);
    expect(status).toBe(200);
    const count = 'paperloom_request_duration_seconds_count';
    expect(text).toContain(`${count}{way="graphql",operation="Newest",status="200",errors="no"} 3`);
    expect(text).toContain(`${count}{way="graphql",operation="",status="400",errors="yes"} 1`);
    expect(text).toContain('paperloom_store_statements_total{statement="papers/page"} 2');
    expect(text).toContain('paperloom_store_round_trips_total 1');
    expect(text).toContain('paperloom_cache_lookups_total{outcome="hit"} 1');
    expect(text).toContain('paperloom_papers 7');
    expect(text).toContain('paperloom_store_up 1');
  });

  it('keep a bounded number of names, however many clients invent', async () => {
    const metrics = createMetrics();
    const service = makeService(store, { metrics });
    for (let i = 0; i < MOST_OPERATIONS + 20; i++)
      await post(service, `query Q${i} { __typename }`);
    const { text } = await scrape(service);
    const names = new Set([...text.matchAll(/operation="(\w*)"/g)].map(([, name]) => name));
    expect(names.size).toBe(MOST_OPERATIONS + 1);
    expect(names).toContain('other');
  });

  it('are told in production only to who shows a token, and to nobody where they are off', async () => {
    const options = { profile: 'production', access: BY_TOKEN, metrics: createMetrics() } as const;
    const service = makeService(store, options);
    expect((await scrape(service)).status).toBe(401);
    expect((await scrape(service, { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await scrape(service, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    expect((await scrape(makeService(store, { ...options, metricsFor: 'open' }))).status).toBe(200);
    const off = makeService(store, { ...options, metricsFor: 'off' });
    expect((await scrape(off, { authorization: `Bearer ${TOKEN}` })).status).toBe(404);
  });
});

describe('a line of the log', () => {
  it('tells id, operation, status, time and who, and neither token nor variables nor text', async () => {
    const lines: string[] = [];
    const log = jsonLog({ write: (line) => void lines.push(line) });
    const service = makeService(store, { access: BY_TOKEN, onAnswered: log.request });
    await post(
      service,
      'query Find($slug: String!) { concept(slug: $slug) { name } }',
      { authorization: `Bearer ${TOKEN}`, 'x-request-id': 'r-7' },
      { slug: 'my-secret-interest' },
    );
    expect(lines).toHaveLength(1);
    const line: unknown = JSON.parse(lines[0] ?? '');
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      msg: 'request',
      requestId: 'r-7',
      way: 'graphql',
      method: 'POST',
      operation: 'Find',
      kind: 'query',
      status: 200,
      errors: [],
      milliseconds: expect.any(Number),
      who: 'ada',
    });
  });

  it('tells codes of errors, and is not written for looks at health and metrics', async () => {
    const told: AnsweredRequest[] = [];
    const service = makeService(store, { onAnswered: (answered) => told.push(answered) });
    for (const path of ['/health', '/health/ready', '/health/live', '/metrics']) {
      await service.fetch(`http://localhost${path}`);
    }
    await post(service, '{ concept(name: "SAM") { name } }');
    expect(told.map(({ errors }) => errors)).toEqual([['AMBIGUOUS_NAME']]);
  });

  it('of a fault carries the id of its request', async () => {
    const lines: string[] = [];
    const log = jsonLog({ write: (line) => void lines.push(line) });
    const broken = { ...store, stats: () => Promise.reject(new Error('disk')) };
    const service = makeService(broken, { log: log.fault });
    await post(service, '{ stats { papers } }', { 'x-request-id': 'r-8' });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', requestId: 'r-8' });
  });
});

describe('readiness', () => {
  const look = async (reader: GraphStore) => {
    const response = await makeService(reader).fetch('http://localhost/health/ready');
    return { status: response.status, body: await response.json() };
  };

  it('is told while the store answers and has the schema of this program', async () => {
    const revision = await store.revision();
    expect(await look(store)).toEqual({ status: 200, body: { status: 'ok', revision } });
  });

  it('is gone once a newer program has changed the schema', async () => {
    expect(await look({ ...store, hasOurSchema: async () => false })).toEqual({
      status: 503,
      body: { status: 'the schema of the store is another' },
    });
  });
});

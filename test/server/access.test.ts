import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import type { AccessOptions } from '../../src/server/access/gate.ts';
import { hashToken, makeToken } from '../../src/server/access/token.ts';
import type { ServiceOptions } from '../../src/server/service.ts';
import { openLibrary } from '../graphql/library.ts';
import { makeService, post } from './post.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const token = makeToken();
const tokens = [{ name: 'ada', right: 'read', hash: hashToken(token) }] as const;
const BY_TOKEN: AccessOptions = {
  read: 'token',
  write: 'token',
  tokens: () => tokens,
  now: Date.now,
};
const NAME = '{ concept(slug: "lora") { name } }';

describe('where reading takes a token', () => {
  const ask = (headers = {}) => post(makeService(store, { access: BY_TOKEN }), NAME, headers);

  it('who shows one reads', async () => {
    const { status, body } = await ask({ authorization: `Bearer ${token}` });
    expect([status, body]).toEqual([200, { data: { concept: { name: 'LoRA' } } }]);
  });

  it.each([
    ['none', {}, 'Bearer'],
    ['a wrong one', { authorization: 'Bearer wrong' }, 'Bearer error="invalid_token"'],
  ])('who shows %s is told what to send', async (_what, given, challenge) => {
    const { status, headers, body } = await ask(given);
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe(challenge);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringContaining('token'),
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  it('the schema is not told without one either', async () => {
    const service = makeService(store, { access: BY_TOKEN });
    const { status } = await post(service, '{ __schema { types { name } } }');
    expect(status).toBe(401);
  });

  it('health needs none', async () => {
    const service = makeService(store, { access: BY_TOKEN });
    for (const path of ['/health', '/health/live']) {
      expect((await service.fetch(`http://localhost${path}`)).status).toBe(200);
    }
  });
});

it('where reading is open, a token that does not hold is told all the same', async () => {
  const { status } = await post(makeService(store), NAME, { authorization: 'Bearer old' });
  expect(status).toBe(401);
});

describe('the number of requests a minute', () => {
  const limited = (options: Partial<ServiceOptions> = {}) =>
    makeService(store, { requestsPerMinute: 2, access: BY_TOKEN, ...options });
  const send = (to: ReturnType<typeof limited>, headers: Readonly<Record<string, string>>) =>
    post(to, '{ __typename }', headers);

  it('is told with every answer, and ends with 429 and the time to wait', async () => {
    const service = limited();
    const ada = { authorization: `Bearer ${token}` };
    const answers = [await send(service, ada), await send(service, ada), await send(service, ada)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    const left = answers.map(({ headers }) =>
      /r=(\d+);t=\d+$/.exec(headers.get('ratelimit') ?? ''),
    );
    expect(left.map((found) => found?.[1])).toEqual(['1', '0', '0']);
    const last = answers[2];
    expect(last?.headers.get('ratelimit-policy')).toBe('"requests";q=2;w=60');
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last?.body).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('counts attempts with wrong tokens, so that none is found by trying', async () => {
    const service = limited();
    const codes = [];
    for (const word of ['one', 'two', 'three']) {
      codes.push((await send(service, { authorization: `Bearer ${word}` })).status);
    }
    expect(codes).toEqual([401, 401, 429]);
  });

  it('is one a client: what a client says of itself counts only behind a proxy', async () => {
    const statuses = async (service: ReturnType<typeof limited>) => {
      const told = [];
      for (const last of [1, 2, 3]) {
        const from = { 'x-forwarded-for': `192.0.2.${last}` };
        told.push((await send(service, from)).status);
      }
      return told;
    };
    const open = { ...BY_TOKEN, read: 'open' } as const;
    expect(await statuses(limited({ access: open }))).toEqual([200, 200, 429]);
    expect(await statuses(limited({ access: open, proxies: 1 }))).toEqual([200, 200, 200]);
  });

  it('does not hold for health', async () => {
    const service = limited();
    for (let i = 0; i < 4; i++) {
      expect((await service.fetch('http://localhost/health')).status).toBe(200);
    }
  });

  it('is 1200 in production unless told, and any in development', async () => {
    const inProduction = await post(makeService(store, { profile: 'production' }), NAME);
    expect(inProduction.headers.get('ratelimit-policy')).toBe('"requests";q=1200;w=60');
    const inDevelopment = await post(makeService(store), NAME);
    expect(inDevelopment.headers.get('ratelimit-policy')).toBeNull();
  });
});

// What pages of other sites can make a visitor's browser do: nothing, unless their origin was named.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { openLibrary } from '../graphql/library.ts';
import { makeService, post } from './post.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const QUERY = '{ stats { papers } }';
const untouchable = () => {
  throw new Error('It was executed.');
};

describe('a body that a page can send unasked is not run', () => {
  const boundary = 'X';
  const multipart = `--${boundary}\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: QUERY })}\r\n--${boundary}--\r\n`;

  it.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}`],
    ['text/plain', JSON.stringify({ query: QUERY })],
    ['text/plain; application/json', JSON.stringify({ query: QUERY })],
    [`multipart/form-data; boundary=${boundary}`, multipart],
    ['application/graphql', QUERY],
    ['', JSON.stringify({ query: QUERY })],
  ])('%s', async (type, body) => {
    const service = makeService({ ...store, stats: untouchable });
    const response = await service.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { origin: 'http://evil.example', 'content-type': type },
      body,
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_JSON' } }] });
  });
});

describe('pages of other origins', () => {
  const ours = 'https://ours.example';
  const service = (origins: readonly string[]) => makeService(store, { origins });
  const preflight = (origins: readonly string[], origin: string) =>
    service(origins).fetch('http://localhost/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });

  it('may ask where they are named, without cookies', async () => {
    const { headers } = await preflight([ours, 'https://too.example'], ours);
    expect(headers.get('access-control-allow-origin')).toBe(ours);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    const answer = await post(service([ours]), '{ __typename }', { origin: ours });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ours);
  });

  it.each([
    ['of which none is named', [], 'http://evil.example'],
    ['that are not named', [ours], 'http://evil.example'],
    ['in a sandbox, which call themselves null', [ours, 'https://too.example'], 'null'],
    ['whose name goes on', [ours], `${ours}.evil.example`],
  ])('%s may not', async (_what, origins, origin) => {
    for (const { headers } of [
      await preflight(origins, origin),
      await post(service(origins), '{ __typename }', { origin }),
    ]) {
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

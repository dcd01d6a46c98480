// Bodies over a real socket: those that say how long they are, and those that come in chunks.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { makeService } from '../post.ts';

let store: GraphStore;
const server = createServer();
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  server.on('request', makeService(store, { profile: 'production' }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await store.close();
});

/** Node sends what is written before the end in chunks, without Content-Length. */
function sendInChunks(chunks: readonly string[]): Promise<{ status: number; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });
}

it('a body in chunks is read', async () => {
  const { status, text } = await sendInChunks(['{"query":"{ __type', 'name }"}']);
  expect([status, JSON.parse(text)]).toEqual([200, { data: { __typename: 'Query' } }]);
});

it('a body in chunks that grows too large is refused', async () => {
  const { status, text } = await sendInChunks(['{"query":"#', 'x'.repeat(200_000), '"}']);
  expect(status).toBe(413);
  expect(text).toContain('REQUEST_ENTITY_TOO_LARGE');
});

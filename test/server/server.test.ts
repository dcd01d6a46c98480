import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';
import { openLibrary } from '../graphql/library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

function start(
  port = 0,
  reader: GraphStore = store,
  host = '127.0.0.1',
  drainMs = 5_000,
): Promise<RunningServer> {
  const options = { host, port, drainMs, profile: 'production', log: () => {} } as const;
  return startServer({ store: reader, extractor: LORA_ONLY, arrange: arrangeHere }, options);
}

describe('a server', () => {
  it('answers over a socket', async () => {
    const server = await start();
    const response = await fetch(`${server.url}/health`);
    expect(response.status).toBe(200);
    await response.text();
    await server.close();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });

  it('says whose the port is when it is taken, and what to do', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    await expect(start(port)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'PORT_IN_USE',
      message: `Port ${port} on 127.0.0.1 is taken by another program.`,
      remedy: expect.stringContaining(`npm start -- --port ${port + 1}`),
    });
    await first.close();
  });

  it('says that it cannot listen where there is no such address', async () => {
    await expect(start(0, store, '203.0.113.1')).rejects.toMatchObject({ code: 'CANNOT_LISTEN' });
  });

  it('for its own machine answers to the names of that, and to no name that leads to it', async () => {
    const server = await start();
    const { port } = new URL(server.url);
    const asked = (host: string) => statusAs(port, host);
    for (const host of [`localhost:${port}`, '127.0.0.1', `[::1]:${port}`, 'papers.localhost'])
      expect([host, await asked(host)]).toEqual([host, 200]);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      'localhost.evil.example',
      '10.0.0.1',
    ])
      expect([host, await asked(host)]).toEqual([host, 421]);
    await server.close();
  });

  it('behind a proxy answers to the names that this was asked by', async () => {
    const options = { host: '127.0.0.1', port: 0, proxies: 1, profile: 'production' } as const;
    const tools = { store, extractor: LORA_ONLY, arrange: arrangeHere };
    const server = await startServer(tools, { ...options, log: () => {} });
    expect(await statusAs(new URL(server.url).port, 'papers.example')).toBe(200);
    await server.close();
  });

  it('closes when requests under way are answered, and not later', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    const slow: GraphStore = {
      ...store,
      async revision() {
        reach();
        await released;
        return store.revision();
      },
    };
    const server = await start(0, slow);
    const agent = new Agent({ keepAlive: true });
    const answer = get(`${server.url}/health`, agent);
    await reached;
    const closing = server.close();
    const early = await Promise.race([closing, answer, soon('still open')]);
    expect(early).toBe('still open');
    const from = performance.now();
    release();
    expect(await answer).toBe(200);
    await closing;
    expect(performance.now() - from).toBeLessThan(2_000);
    agent.destroy();
  });

  it('closes in the end though a request never ends', async () => {
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    const silent: GraphStore = {
      ...store,
      revision() {
        reach();
        return new Promise(() => undefined);
      },
    };
    const server = await start(0, silent, '127.0.0.1', 100);
    const answer = fetch(`${server.url}/health`);
    const broken = expect(answer).rejects.toThrow();
    await reached;
    const from = performance.now();
    await server.close();
    expect(performance.now() - from).toBeLessThan(2_000);
    await broken;
  });
});

function get(url: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    })
      .once('error', reject)
      .end();
  });
}

function soon(value: string): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, 50, value));
}

function statusAs(port: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = {
      port,
      host: '127.0.0.1',
      path: '/graphql?query=%7B__typename%7D',
      headers: { host },
    };
    request(options, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    })
      .once('error', reject)
      .end();
  });
}

// Subscriptions over real connections: server-sent events, from the first to the last.
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { type GraphWatch, watchGraph } from '../../src/graphql/live/watch-graph.ts';
import type { KnownToken } from '../../src/server/access/token.ts';
import { hashToken } from '../../src/server/access/token.ts';
import { MOST_OF_CLIENT } from '../../src/server/plugins/use-listening.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/server.ts';
import { put } from '../graph/contract/harness.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';

const CHANGES = 'subscription { graphChanged { previousRevision revision papers } }';

let folder: string;
let store: GraphStore;
/** Another process, as far as the server can tell. */
let elsewhere: GraphStore;
let watch: GraphWatch;
let server: RunningServer;
let agent: Agent;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-listening-'));
  const address = `sqlite:${join(folder, 'papers.db')}`;
  store = await openStore(address);
  elsewhere = await openStore(address);
});
afterAll(async () => {
  await store.close();
  await elsewhere.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  agent = new Agent({ keepAlive: true });
});
afterEach(async () => {
  agent.destroy();
  await server.close();
});

async function start(options: Partial<ServerOptions> = {}): Promise<void> {
  watch = watchGraph(store, 20);
  server = await startServer(
    { store, extractor: LORA_ONLY, arrange: arrangeHere, watch },
    { host: '127.0.0.1', port: 0, profile: 'production', log: () => undefined, ...options },
  );
}

interface Stream {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  /** The data of the next `next`; undefined where the stream says that it is complete. */
  next(): Promise<unknown>;
  /** Leaves without a word. */
  drop(): void;
}

async function listen(
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Stream> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const url = `${server.url}/graphql?query=${encodeURIComponent(query)}`;
  const all = { accept: 'text/event-stream', ...headers };
  get(url, { agent, headers: all }, resolve).once('error', reject);
  const response = await promise;
  const events = eventsOf(response);
  return {
    status: response.statusCode,
    headers: response.headers,
    next: async () => (await events.next()).value,
    drop: () => void response.destroy(),
  };
}

async function* eventsOf(response: IncomingMessage): AsyncGenerator<unknown, undefined> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    const blocks = `${text}${chunk}`.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith('event: complete')) return;
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) yield JSON.parse(data);
    }
  }
  throw new Error('The stream broke off.');
}

let papers = 0;
async function write(): Promise<void> {
  papers += 1;
  await put(elsewhere, [{ title: `Paper ${papers}`, mentions: ['LoRA'] }]);
}

/** Until it is so. */
async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}

describe('whoever listens', () => {
  it('is told of each batch that another process commits, one event a batch', async () => {
    await start();
    const stream = await listen(CHANGES);
    expect(stream.status).toBe(200);
    expect(stream.headers['content-type']).toBe('text/event-stream');
    expect(stream.headers['x-accel-buffering']).toBe('no');
    for (let i = 0; i < 3; i++) {
      const before = await store.revision();
      await write();
      expect(await stream.next()).toEqual({
        data: {
          graphChanged: { previousRevision: before, revision: before + 1, papers },
        },
      });
    }
  });

  it('may be two hundred, with neither a warning nor a trace once they have gone', async () => {
    await start();
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    const streams = await Promise.all(Array.from({ length: 200 }, () => listen(CHANGES)));
    await write();
    const told = await Promise.all(streams.map((stream) => stream.next()));
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
    for (const stream of streams) stream.drop();
    await until(() => watch.listeners() === 0);
    process.off('warning', note);
    expect(warnings).toEqual([]);
    expect(await (await listen(CHANGES)).status).toBe(200);
  });

  it('gets an end when the server is told to stop, which waits for nobody', async () => {
    await start();
    const stream = await listen(CHANGES);
    const from = performance.now();
    const closed = server.close();
    expect(await stream.next()).toBeUndefined();
    await closed;
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  it('is refused beyond so many of one client, until one of them goes', async () => {
    await start();
    const streams = await Promise.all(
      Array.from({ length: MOST_OF_CLIENT }, () => listen(CHANGES)),
    );
    const refused = await listen(CHANGES);
    expect(await refused.next()).toMatchObject({ errors: [{ extensions: { code: 'TOO_BUSY' } }] });
    expect(refused.status).toBe(503);
    streams[0]?.drop();
    await until(() => watch.listeners() < MOST_OF_CLIENT);
    expect((await listen(CHANGES)).status).toBe(200);
  });
});

describe('a subscription', () => {
  const TOKEN = 'a-token-that-holds';
  const bearer = { authorization: `Bearer ${TOKEN}` };
  let tokens: KnownToken[] = [];
  beforeEach(() => {
    tokens = [{ name: 'ada', right: 'read', hash: hashToken(TOKEN) }];
  });
  const closed = () => ({
    access: {
      read: 'token' as const,
      write: 'token' as const,
      tokens: () => tokens,
      now: Date.now,
    },
  });

  it('takes a token where reading does', async () => {
    await start(closed());
    expect((await listen(CHANGES)).status).toBe(401);
    expect((await listen(CHANGES, bearer)).status).toBe(200);
  });

  it('ends with the token it was opened with', async () => {
    await start(closed());
    const stream = await listen(CHANGES, bearer);
    tokens = [];
    await write();
    const code = 'UNAUTHENTICATED';
    expect(await stream.next()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(await stream.next()).toBeUndefined();
    await until(() => watch.listeners() === 0);
  });

  it('is counted as a request, and held to what one operation may hold', async () => {
    await start({ requestsPerMinute: 2 });
    const aliases = Array.from({ length: 51 }, (_, i) => `p${i}: papers`).join(' ');
    const refused = await listen(`subscription { graphChanged { ${aliases} } }`);
    expect(await refused.next()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_ALIASES' } }],
    });
    expect(await refused.next()).toBeUndefined();
    expect((await listen(CHANGES)).headers['ratelimit']).toContain('r=0');
    expect((await listen(CHANGES)).status).toBe(429);
  });
});

// Places of those who listen, as they are given back.
import { createSchema, createYoga } from 'graphql-yoga';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Feed } from '../../../src/graphql/live/feed.ts';
import { useListening } from '../../../src/server/plugins/use-listening.ts';

interface Told {
  readonly told: number;
}

const ADDRESS = 'http://localhost/graphql?query=subscription{told}';
const HEADERS = { accept: 'text/event-stream' };
const SHORT_MS = 50;
/** Longer than any test takes. */
const LONG_MS = 600_000;

let feed: Feed<Told>;
let counts: number[];
/** Called before a stream begins. */
let onBegin: () => void;
beforeEach(() => {
  feed = new Feed((_earlier, later) => later);
  counts = [];
  onBegin = () => undefined;
});
afterEach(() => feed.end());

/** Answers those who listen, each for so long. */
function service(longestMs: number) {
  const subscribe = () => {
    onBegin();
    return feed.listen();
  };
  return createYoga({
    logging: false,
    schema: createSchema({
      typeDefs: 'type Query { told: Int } type Subscription { told: Int }',
      resolvers: { Subscription: { told: { subscribe } } },
    }),
    plugins: [
      useListening({
        accessNow: () => undefined,
        clientOf: () => 'one',
        longestMs,
        onCount: (listeners) => void counts.push(listeners),
      }),
    ],
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('a place', () => {
  it('is given back once when its time is up, though nobody reads the stream', async () => {
    const response = await service(SHORT_MS).fetch(ADDRESS, { headers: HEADERS });
    await wait(3 * SHORT_MS);
    expect(counts).toEqual([1, 0]);
    await response.text();
    expect(counts).toEqual([1, 0]);
  });

  it('is given back at once where the client has gone before the stream begins', async () => {
    const client = new AbortController();
    onBegin = () => client.abort();
    const { signal } = client;
    const ask = async () => await service(LONG_MS).fetch(ADDRESS, { headers: HEADERS, signal });
    // Whether it is answered does not matter here.
    ask().catch(() => undefined);
    await vi.waitFor(() => expect(counts).toEqual([1, 0]), { timeout: 20_000 });
    expect(feed.listeners).toBe(0);
  });
});

// Places of those who listen, as they are given back.
import { createSchema, createYoga, type YogaServerInstance } from 'graphql-yoga';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Feed } from '../../../src/graphql/live/feed.ts';
import { useListening } from '../../../src/server/plugins/use-listening.ts';

interface Told {
  readonly told: number;
}

const ADDRESS = 'http://localhost/graphql?query=subscription{told}';
const HEADERS = { accept: 'text/event-stream' };
const LONGEST_MS = 50;

let feed: Feed<Told>;
let counts: number[];
/** Called before a stream begins. */
let onBegin: () => void;
let yoga: YogaServerInstance<object, object>;
beforeEach(() => {
  feed = new Feed((_earlier, later) => later);
  counts = [];
  onBegin = () => undefined;
  const subscribe = () => {
    onBegin();
    return feed.listen();
  };
  yoga = createYoga({
    logging: false,
    schema: createSchema({
      typeDefs: 'type Query { told: Int } type Subscription { told: Int }',
      resolvers: { Subscription: { told: { subscribe } } },
    }),
    plugins: [
      useListening({
        accessNow: () => undefined,
        clientOf: () => 'one',
        longestMs: LONGEST_MS,
        onCount: (listeners) => void counts.push(listeners),
      }),
    ],
  });
});
afterEach(() => feed.end());

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('a place', () => {
  it('is given back once when its time is up, though nobody reads the stream', async () => {
    const response = await yoga.fetch(ADDRESS, { headers: HEADERS });
    await wait(3 * LONGEST_MS);
    expect(counts).toEqual([1, 0]);
    await response.text();
    expect(counts).toEqual([1, 0]);
  });

  it('is given back at once where the client has gone before the stream begins', async () => {
    const client = new AbortController();
    onBegin = () => client.abort();
    const ask = async () => await yoga.fetch(ADDRESS, { headers: HEADERS, signal: client.signal });
    await Promise.race([ask().catch(() => undefined), wait(LONGEST_MS / 2)]);
    expect(counts).toEqual([1, 0]);
    expect(feed.listeners).toBe(0);
  });
});

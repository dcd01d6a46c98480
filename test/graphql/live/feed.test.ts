// Events to listeners that take them when they like.
import { describe, expect, it } from 'vitest';
import { Feed } from '../../../src/graphql/live/feed.ts';

const sums = () => new Feed<number>((earlier, later) => earlier + later);
const DONE = { done: true, value: undefined };

describe('a feed', () => {
  it('tells each listener every event from when it began to listen', async () => {
    const feed = sums();
    const early = feed.listen();
    feed.tell(1);
    const late = feed.listen();
    expect(await early.next()).toEqual({ done: false, value: 1 });
    const both = Promise.all([early.next(), late.next()]);
    feed.tell(2);
    expect((await both).map(({ value }) => value)).toEqual([2, 2]);
  });

  it('folds what a slow listener has not taken yet', async () => {
    const feed = sums();
    const listener = feed.listen();
    for (const event of [1, 2, 3]) feed.tell(event);
    expect(await listener.next()).toEqual({ done: false, value: 6 });
    feed.tell(4);
    expect(await listener.next()).toEqual({ done: false, value: 4 });
  });

  it('lets go of a listener that returns, even while it waits', async () => {
    const feed = sums();
    const listener = feed.listen();
    const waiting = listener.next();
    await listener.return?.();
    expect(await waiting).toEqual(DONE);
    expect(feed.listeners).toBe(0);
    feed.tell(1);
    expect(await listener.next()).toEqual(DONE);
  });

  it('ends for all once what waits is taken, and for those who come later at once', async () => {
    const feed = sums();
    const [slow, waiting] = [feed.listen(), feed.listen()];
    feed.tell(1);
    await waiting.next();
    const next = waiting.next();
    feed.end();
    expect(await next).toEqual(DONE);
    expect(await slow.next()).toEqual({ done: false, value: 1 });
    expect(await slow.next()).toEqual(DONE);
    expect(await feed.listen().next()).toEqual(DONE);
    expect(feed.listeners).toBe(0);
  });
});

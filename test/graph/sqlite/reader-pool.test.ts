// Which thread a read goes to.
import { describe, expect, it } from 'vitest';
import type { BoundStatement } from '../../../src/graph/sqlite/messages.ts';
import { ReaderPool, type ReadingThread } from '../../../src/graph/sqlite/reader-pool.ts';

/** Threads that answer when they are told to; each is named by when it was opened. */
function heldThreads(most: number) {
  const reads: { thread: number; name: string; answer: (took: number) => void }[] = [];
  let opened = 0;
  const open = async (): Promise<ReadingThread> => {
    const thread = opened++;
    return {
      hasEnded: false,
      read: ({ name }) => {
        const { promise, resolve } = Promise.withResolvers<{ rows: []; took: number }>();
        reads.push({ thread, name, answer: (took) => resolve({ rows: [], took }) });
        return promise;
      },
      close: async () => {},
    };
  };
  const pool = new ReaderPool(open, most);
  /** Gives the thread it went to. */
  const ask = async (name: string) => {
    const reading = pool.read(statement(name));
    await new Promise(setImmediate);
    const sent = reads.at(-1);
    return {
      thread: sent?.thread,
      end: async (took: number) => {
        sent?.answer(took);
        await reading;
      },
    };
  };
  return { ask, opened: () => opened };
}

function statement(name: string): BoundStatement {
  return { name, bindings: {}, guard: false, columns: undefined };
}

describe('a read', () => {
  it('goes to a thread at rest, and opens another only where there is none', async () => {
    const { ask, opened } = heldThreads(2);
    await (await ask('short')).end(1);
    const one = await ask('short');
    expect([one.thread, opened()]).toEqual([0, 1]);
    const two = await ask('short');
    expect([two.thread, opened()]).toEqual([1, 2]);
    await one.end(1);
    expect((await ask('short')).thread).toBe(0);
    expect(opened()).toBe(2);
  });

  it('that is short does not wait behind one that is known to be long', async () => {
    const { ask } = heldThreads(2);
    await (await ask('long')).end(80);
    for (let i = 0; i < 20; i++) await (await ask('short')).end(0.1);
    const long = await ask('long');
    const others = [await ask('short'), await ask('short'), await ask('short')];
    expect(long.thread).toBe(0);
    expect(others.map(({ thread }) => thread)).toEqual([1, 1, 1]);
  });

  it('is thought to take what reads of its name took of late', async () => {
    const { ask } = heldThreads(2);
    for (let i = 0; i < 60; i++) await (await ask('grown')).end(i < 20 ? 0.1 : 50);
    for (let i = 0; i < 60; i++) await (await ask('shrunk')).end(i < 20 ? 50 : 0.1);
    const grown = await ask('grown');
    const shrunk = await ask('shrunk');
    expect([grown.thread, shrunk.thread]).toEqual([0, 1]);
    expect((await ask('shrunk')).thread).toBe(1);
  });
});

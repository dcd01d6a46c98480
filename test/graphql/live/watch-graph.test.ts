// What is told of a store that others write to.
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../src/graph/open-store.ts';
import { planChange } from '../../../src/graph/plan.ts';
import type { GraphStore } from '../../../src/graph/store.ts';
import { type GraphWatch, watchGraph } from '../../../src/graphql/live/watch-graph.ts';
import { put } from '../../graph/contract/harness.ts';

const SOON_MS = 5;
/** For what should come, on a machine that has much else to do. */
const PATIENCE_MS = 20_000;

let store: GraphStore;
let asked: string[];
let watch: GraphWatch;
beforeEach(async () => {
  asked = [];
  const observer = { roundTrip: (names: readonly string[]) => void asked.push(...names) };
  store = await openStore('sqlite::memory:', { observer });
  watch = watchGraph(store, SOON_MS);
});
afterEach(async () => {
  watch.close();
  await store.close();
});

function read(line: number, done = false) {
  const progress = [{ input: 'hash', name: 'papers.jsonl', line, done }];
  return store.apply(planChange({ revision: 0, papers: [] }, [], progress).change);
}

const looks = () => asked.filter((name) => name === 'meta/stamp').length;

function soon(): Promise<void> {
  return setTimeout(10 * SOON_MS);
}

describe('a change of the graph', () => {
  it('is told with the revision before it and what the graph holds now', async () => {
    const changes = await watch.changes();
    await put(store, [{ title: 'One', mentions: ['LoRA', 'T5'] }]);
    expect((await changes.next()).value).toEqual({
      previousRevision: 0,
      revision: 1,
      layoutRevision: null,
      papers: 1,
      concepts: 2,
    });
    await put(store, [{ title: 'Two', mentions: ['LoRA'] }]);
    expect((await changes.next()).value).toMatchObject({ previousRevision: 1, revision: 2 });
  });

  it('is told of a layout too, which moves no revision', async () => {
    await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
    const changes = await watch.changes();
    await store.saveLayout(
      { revision: 1 },
      { communities: [], links: [], placed: 0, concepts: 1 },
      [],
    );
    expect((await changes.next()).value).toMatchObject({
      previousRevision: 1,
      revision: 1,
      layoutRevision: 1,
    });
  });

  it('is told at once to who knows of another revision, and not to who knows of this one', async () => {
    await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
    const behind = await watch.changes(0);
    expect((await behind.next()).value).toMatchObject({ previousRevision: 0, revision: 1 });
    const upToDate = await watch.changes(1);
    await put(store, [{ title: 'Two', mentions: ['LoRA'] }]);
    expect((await upToDate.next()).value).toMatchObject({ previousRevision: 1, revision: 2 });
  });

  it('is told to whoever begins to listen while it is found, at whichever moment', async () => {
    let gate = Promise.resolve();
    const stats = async () => {
      const found = await store.stats();
      await gate;
      return found;
    };
    const slow = { ...store, stats };
    const other = watchGraph(slow, SOON_MS);
    const first = await other.changes();
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = promise;
    await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
    await soon();
    resolve();
    // Each a microtask after the one before.
    const begun = Array.from({ length: 60 }, async (_, steps) => {
      for (let i = 0; i < steps; i++) await undefined;
      return await other.changes(0);
    });
    const told = (await Promise.all(begun)).map(async (changes) => (await changes.next()).value);
    await Promise.race([Promise.all(told), setTimeout(PATIENCE_MS)]);
    other.close();
    const revisions = (await Promise.all(told)).map((change) => change?.revision);
    expect((await first.next()).value?.revision).toBe(1);
    expect(revisions).toEqual(revisions.map(() => 1));
  });

  it('is told once the store answers again after it did not', async () => {
    let isDown = false;
    const flaky = {
      ...store,
      marks: () => (isDown ? Promise.reject(new Error('down')) : store.marks()),
    };
    const other = watchGraph(flaky, SOON_MS);
    const changes = await other.changes();
    isDown = true;
    await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
    await soon();
    isDown = false;
    expect((await changes.next()).value).toMatchObject({ previousRevision: 0, revision: 1 });
    other.close();
  });
});

describe('a batch that was read', () => {
  it('is told though it changed nothing', async () => {
    const batches = await watch.batches();
    await read(7);
    expect((await batches.next()).value).toEqual({
      inputs: [{ input: 'hash', name: 'papers.jsonl', line: 7, done: false }],
      revision: 0,
      papers: 0,
    });
    await read(9, true);
    expect((await batches.next()).value?.inputs).toMatchObject([{ line: 9, done: true }]);
  });

  it('is no change of the graph', async () => {
    const [changes, batches] = await Promise.all([watch.changes(), watch.batches()]);
    await read(7);
    await batches.next();
    await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
    expect((await changes.next()).value).toMatchObject({ revision: 1 });
  });
});

describe('the store', () => {
  it('is asked nothing while nobody listens', async () => {
    await soon();
    expect(looks()).toBe(0);
    const changes = await watch.changes();
    await vi.waitFor(() => expect(looks()).toBeGreaterThan(1), { timeout: PATIENCE_MS });
    await changes.return?.();
    await soon();
    const last = looks();
    await soon();
    expect(looks()).toBe(last);
  });

  it('is asked no more for many listeners than for one, and for nothing but its marks', async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => watch.changes()));
    expect(asked).toEqual(['meta/stamp', 'meta/stats']);
    await soon();
    expect(new Set(asked.slice(2))).toEqual(new Set(['meta/stamp']));
    expect(looks()).toBeLessThan(30);
    expect(watch.listeners()).toBe(all.length);
  });
});

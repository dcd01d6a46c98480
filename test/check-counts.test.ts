// Counts are compared at one revision, and the wait for one has an end.
import { expect, it, onTestFinished } from 'vitest';
import { checkCounts } from '../src/check-counts.ts';
import { openStore } from '../src/graph/open-store.ts';
import { put } from './graph/contract/harness.ts';

/** A store into which somebody writes while it is read, for the first `rounds` times. */
async function changing(rounds: number) {
  const store = await openStore('sqlite::memory:');
  onTestFinished(() => store.close());
  let [round, papers] = [0, 0];
  return {
    ...store,
    async *readPapers() {
      yield* store.readPapers();
      if (round++ < rounds) await put(store, [{ title: `Paper ${papers++}`, mentions: ['LoRA'] }]);
    },
  };
}

it('counts again where somebody wrote meanwhile', async () => {
  expect(await checkCounts(await changing(2))).toEqual([]);
});

it('says that nothing is settled where somebody writes all the time', async () => {
  const error = { code: 'STORE_BUSY', message: expect.stringContaining('others write') };
  await expect(checkCounts(await changing(20))).rejects.toMatchObject(error);
});

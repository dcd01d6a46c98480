import { expect, it } from 'vitest';
import { inTurns } from '../../src/graphql/in-turns.ts';

it('keeps short lists as they are', () => {
  expect(inTurns([1, 2, 3])).toEqual([1, 2, 3]);
});

it('keeps long lists in order, and lets others have their turn in between', async () => {
  const items = Array.from({ length: 2_000 }, (_, i) => i);
  let others = 0;
  const timer = setInterval(() => others++, 0);
  const watch = () => {
    others++;
    if (others < 1_000) setImmediate(watch);
  };
  setImmediate(watch);
  let othersAtHalf = 0;
  const list = await Promise.all(
    inTurns(items).map(async (promise, i) => {
      const item = await promise;
      if (i === 1_000) othersAtHalf = others;
      return item;
    }),
  );
  clearInterval(timer);
  expect(list).toEqual(items);
  expect(othersAtHalf).toBeGreaterThan(1);
});

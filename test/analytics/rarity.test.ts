import { expect, it } from 'vitest';
import { weighByRarity } from '../../src/analytics/rarity.ts';

const concepts = [
  { uid: 1, papers: 1_000 },
  { uid: 2, papers: 10 },
  { uid: 3, papers: 100 },
  { uid: 4, papers: 10 },
];

it('puts the rarest first and weighs it most', () => {
  const weighed = weighByRarity(concepts, 1_000, 5_000);
  expect(weighed.map(({ uid }) => uid)).toEqual([2, 4, 3, 1]);
  expect(weighed.map(({ weight }) => weight)).toEqual([4_605, 4_605, 2_303, 0]);
});

it('seeks by as many as have the budget together', () => {
  const seeking = (budget: number) =>
    weighByRarity(concepts, 1_000, budget)
      .filter(({ seeks }) => seeks)
      .map(({ uid }) => uid);
  expect(seeking(5_000)).toEqual([2, 4, 3, 1]);
  expect(seeking(120)).toEqual([2, 4, 3]);
  expect(seeking(119)).toEqual([2, 4]);
});

it('seeks by the rarest even where it alone is too common', () => {
  expect(weighByRarity([{ uid: 1, papers: 900 }], 1_000, 100)).toEqual([
    { uid: 1, weight: 105, seeks: true },
  ]);
  expect(weighByRarity([], 1_000, 100)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { CommunityLinks, centreOf } from '../../src/analytics/community-links.ts';

describe('links of communities', () => {
  it('add up pairs and papers, whichever side comes first, in order', () => {
    const links = new CommunityLinks();
    for (const [one, other, papers] of [
      [3, 1, 2],
      [0, 3, 5],
      [1, 3, 4],
      [2, 2, 9],
    ] as const)
      links.add(one, other, papers);
    expect(links.toArray()).toEqual([
      { a: 0, b: 3, pairs: 1, papers: 5 },
      { a: 1, b: 3, pairs: 2, papers: 6 },
    ]);
  });
});

describe('the centre of a community', () => {
  it('is the mean to hundredths, and never minus zero', () => {
    expect(centreOf([1, 2, 2])).toBe(1.67);
    expect(Object.is(centreOf([-0.001]), 0)).toBe(true);
    expect(centreOf([])).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { pageOfRanking, type Ranked } from '../../src/graphql/ranking.ts';

const RANKING: readonly Ranked<string>[] = [
  { score: 0.5, ids: [2], item: 'c' },
  { score: 0.25, ids: [1], item: 'd' },
  { score: 0.5, ids: [1], item: 'b' },
  { score: -3, ids: [9], item: 'e' },
  { score: 7, ids: [5], item: 'a' },
];

describe('a ranking', () => {
  const walk = (direction: 'forward' | 'backward', limit: number, ends: object = {}) => {
    const page = pageOfRanking(RANKING, { direction, limit, ...ends });
    return { items: page.items.map(({ node }) => node).join(''), hasMore: page.hasMore };
  };
  const cursors = pageOfRanking(RANKING, { direction: 'forward', limit: 9 }).items.map(
    ({ cursor }) => cursor,
  );

  it('goes by score, then by ids', () => {
    expect(walk('forward', 9)).toEqual({ items: 'abcde', hasMore: false });
  });

  it('is walked from both ends, and from an item that is gone', () => {
    expect(walk('forward', 2)).toEqual({ items: 'ab', hasMore: true });
    expect(walk('forward', 2, { after: cursors[1] })).toEqual({ items: 'cd', hasMore: true });
    expect(walk('backward', 2)).toEqual({ items: 'de', hasMore: true });
    expect(walk('backward', 2, { before: cursors[2] })).toEqual({ items: 'ab', hasMore: false });
    expect(walk('forward', 9, { after: '0.4:3' })).toEqual({ items: 'de', hasMore: false });
    expect(walk('backward', 0)).toEqual({ items: '', hasMore: true });
  });

  it.each(['', 'x:1', '1', '1:x'])('refuses the cursor %j', (after) => {
    expect(() => walk('forward', 1, { after })).toThrow('no place in this list');
  });
});

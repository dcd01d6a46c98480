import { describe, expect, test } from 'vitest';
import type { PaperCondition } from '../../../src/graph/filter/condition.ts';
import { coverOf, withoutCover } from '../../../src/graph/filter/cover.ts';
import type { FacetId } from '../../../src/model/facet.ts';
import { uid } from '../contract/harness.ts';

const concept = (name: string, papers: number): PaperCondition => ({
  kind: 'concept',
  uid: uid(name),
  papers,
});
const [RARE, USUAL, COMMON] = [concept('rare', 1), concept('usual', 10), concept('common', 100)];
const AUTHOR: PaperCondition = { kind: 'facet', list: 7 as FacetId, papers: 5 };
const of = (atLeast: number, ...conditions: PaperCondition[]): PaperCondition => ({
  kind: 'of',
  atLeast,
  conditions,
});
const not = (condition: PaperCondition): PaperCondition => ({ kind: 'not', condition });
const listOf = (name: string) => ({ kind: 'concept', uid: uid(name) });

describe('the cover of a condition', () => {
  test.each([
    ['one concept', USUAL, [listOf('usual')]],
    ['AND is its rarest', of(3, COMMON, RARE, USUAL), [listOf('rare')]],
    ['OR is all', of(1, COMMON, RARE), [listOf('rare'), listOf('common')]],
    [
      'two of three are the two rarest',
      of(2, COMMON, RARE, USUAL),
      [listOf('rare'), listOf('usual')],
    ],
    ['NOT beside a concept is the concept', of(2, not(RARE), COMMON), [listOf('common')]],
    [
      'an author beside a common concept is the author',
      of(2, COMMON, AUTHOR),
      [{ kind: 'facet', list: 7 }],
    ],
    ['what cannot hold is nothing', of(2, RARE), []],
    ['NOT alone is everything', not(RARE), undefined],
    ['OR with NOT is everything', of(1, RARE, not(COMMON)), undefined],
    ['what always holds is everything', of(0), undefined],
  ])('of %s', (_what, condition, lists) => {
    expect(coverOf(condition).lists).toEqual(lists);
  });

  test('need not be judged again where it is one list', () => {
    const both = of(2, RARE, not(COMMON));
    expect(withoutCover(both, coverOf(both))).toEqual(of(1, not(COMMON)));
    expect(withoutCover(RARE, coverOf(RARE))).toEqual(of(0));
    const either = of(1, RARE, COMMON);
    expect(withoutCover(either, coverOf(either))).toBe(either);
    const introduced: PaperCondition = {
      kind: 'concept',
      uid: uid('rare'),
      papers: 1,
      role: 'INTRODUCES',
    };
    expect(withoutCover(introduced, coverOf(introduced))).toBe(introduced);
  });
});

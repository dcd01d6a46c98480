// What stores give is looked at before it is believed, however many items a list has.
import { describe, expect, it } from 'vitest';
import { COUNTS, FLAG, STRINGS, UIDS } from '../../src/graph/rows.ts';

describe('a plain list', () => {
  it.each([
    [STRINGS, ['a', 'b']],
    [STRINGS, []],
    [COUNTS, [3, 0]],
    [UIDS, [2 ** 52]],
  ])('is read from a list and from the text of one', (list, value) => {
    expect(list.parse(value)).toEqual(value);
    expect(list.parse(JSON.stringify(value))).toEqual(value);
  });

  it.each([
    [STRINGS, ['a', 1], 'a list of strings'],
    [STRINGS, '"a"', 'a list of strings'],
    [STRINGS, null, 'a list of strings'],
    [COUNTS, [0.5], 'a list of whole numbers'],
    [UIDS, '["1"]', 'a list of uids'],
  ])('of anything else is refused with what was expected', (list, value, expected) => {
    expect(list.safeParse(value).error?.issues).toMatchObject([
      { message: `Expected ${expected}.` },
    ]);
  });
});

describe('a flag', () => {
  it.each([
    [1, true],
    [0, false],
    [true, true],
    [false, false],
  ])('%s is %s', (value, flag) => {
    expect(FLAG.parse(value)).toBe(flag);
  });

  it.each([2, '1', null])('is not %s', (value) => {
    expect(FLAG.safeParse(value).success).toBe(false);
  });
});

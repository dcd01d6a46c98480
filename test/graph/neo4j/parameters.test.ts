import { int } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { packable, packableObject } from '../../../src/graph/neo4j/parameters.ts';

describe('a parameter for Cypher', () => {
  test.each([
    ['a whole number', 7, int(7)],
    ['a negative one', -1, int(-1)],
    ['a uid of 52 bits', 4_503_599_627_370_495, int('4503599627370495')],
    ['the open end of a page', Number.MAX_SAFE_INTEGER, int('9007199254740991')],
    ['a fraction', 0.5, 0.5],
    ['a number past exactness', 1e300, 1e300],
    ['a text', 'LoRA', 'LoRA'],
    ['a flag', false, false],
    ['null', null, null],
    ['undefined, which Cypher knows as null', undefined, null],
    ['a list', [1, 'a', [2]], [int(1), 'a', [int(2)]]],
    ['a row', { uid: 1, name: null, gone: undefined }, { uid: int(1), name: null, gone: null }],
  ])('is made of %s', (_what, value, expected) => {
    expect(packable(value)).toEqual(expected);
  });

  test('leaves what it is made of as it was', () => {
    const rows = Object.freeze([Object.freeze({ uid: 1 })]);
    expect(packableObject({ rows })).toEqual({ rows: [{ uid: int(1) }] });
  });

  test('is not made of a function', () => {
    expect(() => packable(() => 1)).toThrow(TypeError);
  });
});

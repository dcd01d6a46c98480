import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderKey } from '../../../src/graph/neo4j/order-key.ts';
import { prepare } from '../../../src/graph/neo4j/prepare.ts';
import { compareCodePoints } from '../../../src/model/order.ts';

describe('the order key of a text', () => {
  test.each(['LoRA', 'Ångström', '大規模言語モデル', '한국어', ''])(
    '%j is the text itself',
    (text) => {
      expect(orderKey(text)).toBe(text);
    },
  );

  test('has the order of code points, in UTF-16 units too', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '한', '\ud7ff', '\uffe6', '😀', '\u{10ffff}'),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [orderKey(a), orderKey(b)];
        const wanted = Math.sign(compareCodePoints(a, b));
        expect(Math.sign(compareCodePoints(x, y))).toBe(wanted);
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(wanted);
      }),
    );
  });
});

describe('the parameters for Neo4j', () => {
  test.each([
    [
      'papers/upsert',
      { rows: [{ sortKey: '2024', title: 'A-B', abstract: 'C' }] },
      {
        rows: [
          { sortKey: '2024', title: 'A-B', abstract: 'C', titleWords: 'a b', abstractWords: 'c' },
        ],
      },
    ],
    [
      'papers/upsert',
      { rows: [{ sortKey: '~withdrawn|k', title: 'A', abstract: 'C' }] },
      {
        rows: [
          {
            sortKey: '~withdrawn|k',
            title: 'A',
            abstract: 'C',
            titleWords: null,
            abstractWords: null,
          },
        ],
      },
    ],
    ['concepts/add', { rows: [{ name: 'LoRA' }] }, { rows: [{ name: 'LoRA', nameOrder: 'LoRA' }] }],
    [
      'lexicon/list-forms',
      { rows: [{ uid: 1, form: 'x' }] },
      { rows: [{ uid: 1, form: 'x', formOrder: 'x' }] },
    ],
    [
      'forms/add',
      {
        rows: [
          { uid: 1, form: 'x' },
          { uid: 2, form: 'y' },
          { uid: 1, form: 'z' },
        ],
      },
      {
        rows: [
          {
            uid: 1,
            forms: [
              { uid: 1, form: 'x', formOrder: 'x' },
              { uid: 1, form: 'z', formOrder: 'z' },
            ],
          },
          { uid: 2, forms: [{ uid: 2, form: 'y', formOrder: 'y' }] },
        ],
      },
    ],
    [
      'concepts/page-by-name',
      { afterName: '', beforeName: '\u{10ffff}', limit: 2 },
      { afterName: '', beforeName: '\ud7fd\u04ff\u04ff', limit: 2 },
    ],
    ['papers/load', { keys: ['k'] }, { keys: ['k'] }],
  ])('of %s carry what it needs', (name, parameters, expected) => {
    expect(prepare(name, parameters)).toEqual(expected);
  });
});

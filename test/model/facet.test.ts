import { describe, expect, test } from 'vitest';
import { facetOf, facetsOf } from '../../src/model/facet.ts';

describe('the list of an author', () => {
  test.each([
    ['edward hu', 'Edward J. Hu'],
    ['Yoshua Bengio', 'YOSHUA  BENGIO'],
    ['Jurgen Schmidhuber', 'Jürgen Schmidhuber'],
    ['Jean-Luc Picard', 'jean luc picard'],
    ['John R. R. Tolkien', 'John Tolkien'],
  ])('is one for %s and %s', (x, y) => {
    expect(facetOf('AUTHOR', x)?.id).toBe(facetOf('AUTHOR', y)?.id);
  });

  test.each([
    ['E. Hu', 'Edward Hu'],
    ['Wei Li', 'Li Wei'],
    ['A', 'B'],
  ])('is another for %s and %s', (x, y) => {
    expect(facetOf('AUTHOR', x)?.id).not.toBe(facetOf('AUTHOR', y)?.id);
  });
});

describe('the lists of a paper', () => {
  test('are each there once, in order of kind', () => {
    const facets = facetsOf({
      authors: ['Ada Lovelace', 'ADA LOVELACE', '?'],
      categories: ['cs.CL', 'cs.LG'],
      organisation: 'ACME',
    });
    expect(facets.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'AUTHOR Ada Lovelace',
      'CATEGORY cs.CL',
      'CATEGORY cs.LG',
      'ORGANISATION ACME',
    ]);
  });

  test('of different kinds are different', () => {
    expect(facetOf('AUTHOR', 'ACME')?.id).not.toBe(facetOf('ORGANISATION', 'ACME')?.id);
  });
});

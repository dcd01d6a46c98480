// Spellings of identifiers.
import { describe, expect, it } from 'vitest';
import {
  findArxivId,
  findDoi,
  findIdentifiers,
  monthOfArxivId,
  restoreArxivId,
} from '../../src/papers/identifiers.ts';

describe('findArxivId', () => {
  it.each([
    ['2106.09685', '2106.09685', undefined],
    ['arXiv:2106.09685v2', '2106.09685', 2],
    ['arxiv: 2106.09685', '2106.09685', undefined],
    ['https://arxiv.org/abs/2106.09685v1', '2106.09685', 1],
    ['http://www.arxiv.org/pdf/2106.09685.pdf', '2106.09685', undefined],
    ['arxiv.org/abs/2106.09685?context=cs', '2106.09685', undefined],
    ['https://huggingface.co/papers/2106.09685', '2106.09685', undefined],
    ['10.48550/arXiv.2106.09685', '2106.09685', undefined],
    ['https://doi.org/10.48550/ARXIV.2106.09685', '2106.09685', undefined],
    ['oai:arXiv.org:0804.2273', '0804.2273', undefined],
    ['cs/9901001v3', 'cs/9901001', 3],
    ['math.GT/0309136', 'math/0309136', undefined],
    ['https://arxiv.org/abs/quant-ph/0201082v1', 'quant-ph/0201082', 1],
  ])('reads %s', (text, id, version) => {
    expect(findArxivId(text)).toEqual(version === undefined ? { id } : { id, version });
  });

  it.each([
    '2113.00001',
    '2106.0968',
    '0704.00021',
    '17',
    'cs/99010',
    '10.1000/182',
    '',
    'x2106.09685',
  ])('refuses %s', (text) => {
    expect(findArxivId(text)).toBeUndefined();
  });
});

describe('findDoi', () => {
  it('gives a DOI in lower case, without its prefix', () => {
    for (const text of ['10.1000/ABC', 'doi:10.1000/abc', 'https://doi.org/10.1000/abc.'])
      expect(findDoi(text)).toBe('10.1000/abc');
  });

  it('takes an arXiv DOI for an arXiv id', () => {
    expect(findDoi('10.48550/arXiv.2106.09685')).toBeUndefined();
    expect(findIdentifiers('10.48550/arXiv.2106.09685v3')).toEqual({
      arxiv: { id: '2106.09685', version: 3 },
    });
  });
});

describe('restoreArxivId', () => {
  it.each([
    [704.0002, '0704.0002'],
    [704.001, '0704.0010'],
    [2106.09685, '2106.09685'],
    [2106.0968, '2106.09680'],
    [1412.6, '1412.6000'],
  ])('%d was %s', (number, id) => {
    expect(restoreArxivId(number)).toBe(id);
  });

  it.each([17, 2113.00001, 3.25, Number.NaN])('%d was no arXiv id', (number) => {
    expect(restoreArxivId(number)).toBeUndefined();
  });
});

describe('monthOfArxivId', () => {
  it.each([
    ['2106.09685', '2021-06'],
    ['0704.0002', '2007-04'],
    ['cs/9901001', '1999-01'],
    ['cs/0201001', '2002-01'],
  ])('%s is of %s', (id, month) => {
    expect(monthOfArxivId(id)).toEqual({ on: month, precision: 'month' });
  });
});

// Which records are one paper, by rule and as a property of any records in any order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../src/model/paper.ts';
import { joinRecords } from '../../src/papers/join.ts';
import { showPapers } from '../../src/papers/show.ts';
import { abstractOf, recordOf } from './records.ts';

function countPapers(...records: readonly PaperRecord[]): number {
  return joinRecords(records).length;
}

describe('joinRecords by identifiers', () => {
  it('joins records that share an arXiv id, a DOI or the source’s own id', () => {
    const arxiv = { arxiv: '2106.09685' };
    const doi = { doi: '10.1000/1' };
    expect(countPapers(recordOf({ ...arxiv }), recordOf({ ...arxiv, sourceTitle: 'B' }))).toBe(1);
    expect(countPapers(recordOf({ ...doi }), recordOf({ ...doi, sourceTitle: 'B' }))).toBe(1);
    expect(
      countPapers(
        recordOf({ ownId: '7' }),
        recordOf({ ownId: '7', sourceTitle: 'B', version: '2' }),
      ),
    ).toBe(1);
  });

  it('joins along a chain of identifiers', () => {
    const records = [
      recordOf({ arxiv: '2106.09685', sourceTitle: 'A' }),
      recordOf({ arxiv: '2106.09685', doi: '10.1000/1', sourceTitle: 'B' }),
      recordOf({ doi: '10.1000/1', sourceTitle: 'C' }),
    ];
    expect(countPapers(...records)).toBe(1);
  });

  it('keeps apart what two files number alike but is not alike', () => {
    const one = recordOf({ ownId: '1', sourceTitle: 'Cats', sourceAbstract: 'On cats.' });
    const two = recordOf({
      ownId: '1',
      sourceTitle: 'Sea ice',
      sourceAbstract: 'Ice at sea melts.',
    });
    expect(countPapers(one, two)).toBe(2);
    expect(countPapers(two, one)).toBe(2);
  });

  it('keeps own ids of different sources apart', () => {
    const abstract = { sourceAbstract: 'x' };
    expect(
      countPapers(
        recordOf({ ownId: '7', sourceTitle: 'A' }),
        recordOf({ ownId: '7', sourceTitle: 'B', source: 'hf-page', ...abstract }),
      ),
    ).toBe(2);
  });

  it('never joins two arXiv ids or two DOIs, whatever else they share', () => {
    expect(countPapers(recordOf({ arxiv: '2106.09685' }), recordOf({ arxiv: '2106.09686' }))).toBe(
      2,
    );
    expect(countPapers(recordOf({ doi: '10.1000/1' }), recordOf({ doi: '10.1000/2' }))).toBe(2);
    expect(
      countPapers(
        recordOf({ arxiv: '2106.09685', doi: '10.1000/1' }),
        recordOf({ arxiv: '2106.09686', doi: '10.1000/1' }),
      ),
    ).toBe(2);
    expect(
      countPapers(
        recordOf({ arxiv: '2106.09685', ownId: '7', version: '1' }),
        recordOf({ arxiv: '2106.09686', ownId: '7', version: '2' }),
      ),
    ).toBe(2);
  });
});

describe('joinRecords by text', () => {
  const long = { sourceAbstract: abstractOf(60) };

  it.each([
    ['equal texts', { sourceAbstract: 'Short.' }, { sourceAbstract: 'short' }, 1],
    ['a copy cut after 200 folded characters', long, { sourceAbstract: abstractOf(40) }, 1],
    ['a copy cut before', long, { sourceAbstract: abstractOf(20) }, 2],
    [
      '8 of 10 tokens in common',
      { sourceAbstract: abstractOf(9) },
      { sourceAbstract: abstractOf(9, 1) },
      1,
    ],
    [
      '7 of 11 tokens in common',
      { sourceAbstract: abstractOf(9) },
      { sourceAbstract: abstractOf(9, 2) },
      2,
    ],
    ['another title', long, { ...long, sourceTitle: 'Another Study' }, 2],
    ['a title in other spelling', long, { ...long, sourceTitle: '\\emph{A} study, of THINGS' }, 1],
    ['one side with an arXiv id', { ...long, arxiv: '2106.09685' }, long, 1],
    [
      'both sides with ids of different kinds',
      { ...long, arxiv: '2106.09685' },
      { ...long, doi: '10.1/x' },
      2,
    ],
  ] as const)('%s', (_, one, other, papers) => {
    expect(countPapers(recordOf(one), recordOf({ ...other, categories: ['other'] }))).toBe(papers);
  });

  it('gives a text that fits two papers to the first in showing order', () => {
    const first = recordOf({ source: 'arxiv-snapshot', arxiv: '2106.09685', ...long });
    const second = recordOf({ arxiv: '2106.09686', ...long });
    const text = recordOf({ source: 'hf-page', ...long });
    for (const order of [
      [first, second, text],
      [text, second, first],
      [second, text, first],
    ])
      expect(joinRecords(order)).toEqual([[first, text], [second]]);
  });
});

describe('joinRecords of the same record', () => {
  it('keeps both places of one record in one group', () => {
    const record = recordOf();
    expect(joinRecords([record, { ...record }])).toEqual([[record, record]]);
  });

  it('keeps one of two contents of one id, the same in any order', () => {
    const one = recordOf({ id: 'x', sourceTitle: 'A' });
    const other = recordOf({ id: 'x', sourceTitle: 'B', arxiv: '2106.09685' });
    expect(joinRecords([one, other])).toEqual(joinRecords([other, one]));
    expect(joinRecords([one, other]).flat()).toHaveLength(1);
  });
});

const anyRecord = fc
  .record({
    source: fc.constantFrom('arxiv-snapshot', 'hf-page', 'jsonl'),
    arxiv: fc.option(fc.constantFrom('2106.00001', '2106.00002', '2106.00003'), { nil: undefined }),
    doi: fc.option(fc.constantFrom('10.1000/1', '10.1000/2'), { nil: undefined }),
    ownId: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }),
    version: fc.constantFrom('', '2024-01-01', '2024-02-01'),
    sourceTitle: fc.constantFrom('A', 'B'),
    sourceAbstract: fc.constantFrom(
      '',
      abstractOf(9),
      abstractOf(9, 1),
      abstractOf(40),
      abstractOf(60),
    ),
    truncated: fc.boolean(),
    authors: fc.constantFrom([], ['Ada'], ['Bo']),
  })
  .map(({ arxiv, doi, ownId, ...rest }) =>
    recordOf({
      ...rest,
      source: rest.source as PaperRecord['source'],
      ...(arxiv === undefined ? {} : { arxiv }),
      ...(doi === undefined ? {} : { doi }),
      ...(ownId === undefined ? {} : { ownId }),
    }),
  );
const shuffled = fc
  .array(anyRecord, { maxLength: 14 })
  .chain((records) =>
    fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
  );

describe('joinRecords of any records', () => {
  it('gives the same partition and papers in any order', () => {
    fc.assert(
      fc.property(shuffled, ([records, permuted]) => {
        const groups = joinRecords(records);
        expect(joinRecords(permuted)).toEqual(groups);
        expect(showPapers(joinRecords(permuted))).toEqual(showPapers(groups));
      }),
      { numRuns: 300 },
    );
  });

  it('is a partition without conflicts, whose papers have keys of their own', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 14 }), (records) => {
        const groups = joinRecords(records);
        expect(groups.flat()).toHaveLength(records.length);
        for (const group of groups) {
          expect(new Set(group.flatMap(({ arxiv }) => arxiv ?? [])).size).toBeLessThanOrEqual(1);
          expect(new Set(group.flatMap(({ doi }) => doi ?? [])).size).toBeLessThanOrEqual(1);
        }
        const keys = showPapers(groups).flatMap((paper) => paper.keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });
});

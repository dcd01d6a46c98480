// arXiv metadata, in the spellings of the snapshot, its mirrors and careless tools. All texts are made up.
import { describe, expect, it } from 'vitest';
import { arxivSnapshot } from '../../../src/papers/arxiv-snapshot/source.ts';
import { parseText } from '../lines.ts';

const RECORD = {
  id: '2106.09685',
  title: 'A made-up\n  title',
  abstract: '  We make things up\nin two lines.\n',
  authors: 'Ada Doe (MIT, USA), Bo Roe, Jr. and Erwin Schr\\"odinger',
  categories: 'cs.CL cs.AI',
  update_date: '2022-11-07',
};

async function readOne(change: Readonly<Record<string, unknown>>) {
  const { records, problems } = await parseText(
    arxivSnapshot,
    JSON.stringify({ ...RECORD, ...change }),
  );
  return { record: records[0], codes: problems.map(({ code }) => code), problems };
}

describe('a snapshot record', () => {
  it('is read as it is written', async () => {
    const { record, codes } = await readOne({});
    expect(codes).toEqual([]);
    expect(record).toMatchObject({
      source: 'arxiv-snapshot',
      ownId: '2106.09685',
      arxiv: '2106.09685',
      version: '2022-11-07',
      sourceTitle: RECORD.title,
      sourceAbstract: RECORD.abstract,
      updatedOn: '2022-11-07',
      published: { on: '2021-06', precision: 'month' },
      authors: ['Ada Doe', 'Bo Roe Jr.', 'Erwin Schrödinger'],
      categories: ['cs.CL', 'cs.AI'],
      url: 'https://arxiv.org/abs/2106.09685',
      truncated: false,
    });
    expect(record).not.toHaveProperty('doi');
  });

  it('tells of a withdrawn paper by its comments', async () => {
    const { record } = await readOne({ comments: 'This paper has been withdrawn by the authors' });
    expect(record).toMatchObject({ withdrawn: true });
    expect((await readOne({ comments: '12 pages, 3 figures' })).record).not.toHaveProperty(
      'withdrawn',
    );
  });

  it.each([
    [
      'the day of v1, in UTC',
      {
        versions: [
          { version: 'v1', created: 'Thu, 17 Jun 2021 23:40:00 GMT' },
          { version: 'v2', created: 'Sat, 16 Oct 2021 18:00:00 GMT' },
        ],
      },
      '2021-06-17',
      'day',
    ],
    [
      'v1 wherever it stands',
      {
        versions: [
          { version: 'v2', created: 'Sat, 16 Oct 2021 18:00:00 GMT' },
          { version: 'v1', created: 'Thu, 17 Jun 2021 23:40:00 GMT' },
        ],
      },
      '2021-06-17',
      'day',
    ],
    [
      'the first date of the older dump',
      { versions: ['v1'], versions_dates: ['Thu, 17 Jun 2021 23:40:00 GMT'] },
      '2021-06-17',
      'day',
    ],
    ['the month of the id', { versions: ['v1'] }, '2021-06', 'month'],
    ['the month of an old id', { id: 'cs/9901001' }, '1999-01', 'month'],
    ['never the date of a revision', { id: 'unheard-of' }, null, 'unknown'],
  ])('is dated by %s', async (_, change, on, precision) => {
    expect((await readOne(change)).record?.published).toEqual({ on, precision });
  });

  it.each([
    ['a number', 704.0002, '0704.0002'],
    ['a number without its last zero', 2106.0968, '2106.09680'],
    ['a version', '2106.09685v3', '2106.09685'],
    ['a prefix', 'arXiv:2106.09685', '2106.09685'],
    ['an old id', 'math.GT/0309136', 'math/0309136'],
  ])('may have an id with or as %s', async (_, id, arxiv) => {
    const { record } = await readOne({ id });
    expect(record).toMatchObject({ arxiv, ownId: arxiv });
  });

  it('is told apart from its other versions by date and number', async () => {
    const versions = ['v1', 'v2'];
    expect((await readOne({ versions })).record?.version).toBe('2022-11-07 0002');
    expect((await readOne({ id: '2106.09685v3', update_date: null })).record?.version).toBe('0003');
    const [one, other] = [(await readOne({})).record, (await readOne({ title: 'New' })).record];
    expect(one?.id).toBe(other?.id);
    expect((await readOne({ update_date: '2023-01-01' })).record?.id).not.toBe(one?.id);
  });

  it.each([
    [
      'categories as a list',
      { categories: ['cs.CL', 'cs.AI'] },
      { categories: ['cs.CL', 'cs.AI'] },
    ],
    ['authors as a list', { authors: ['Ada Doe', 'Roe, Bo'] }, { authors: ['Ada Doe', 'Roe, Bo'] }],
    [
      'authors as objects',
      { authors: [{ name: 'Ada Doe' }, { keyname: 'Roe', forenames: 'Bo' }, { keyname: 'Team' }] },
      { authors: ['Ada Doe', 'Bo Roe', 'Team'] },
    ],
    [
      'authors in parts',
      {
        authors_parsed: [
          ['Doe', 'Ada', ''],
          ['Roe', 'Bo', 'Jr.', 'MIT'],
        ],
      },
      { authors: ['Ada Doe', 'Bo Roe Jr.'] },
    ],
    ['nobody', { authors: null }, { authors: [] }],
    ['two DOIs', { doi: '10.1000/A 10.1000/B' }, { doi: '10.1000/a' }],
    ['its own DOI', { doi: '10.48550/arXiv.2106.09685' }, { arxiv: '2106.09685' }],
    ['a timestamp', { update_date: 1667779200000 }, { updatedOn: '2022-11-07' }],
    ['a timestamp as text', { update_date: '2022-11-07T00:00:00' }, { updatedOn: '2022-11-07' }],
    ['a title that is a number', { title: 0 }, { sourceTitle: '0' }],
  ])('may have %s', async (_, change, expected) => {
    const { record, codes } = await readOne(change);
    expect(record).toMatchObject(expected);
    expect(codes).toEqual([]);
  });

  it('without an abstract is kept, without a title left out; both are said', async () => {
    expect(await readOne({ abstract: null })).toMatchObject({
      record: { sourceAbstract: '' },
      codes: ['RECORD_WITHOUT_ABSTRACT'],
    });
    for (const title of [null, '', ' \n', undefined])
      expect(await readOne({ title })).toMatchObject({
        record: undefined,
        codes: ['RECORD_WITHOUT_TITLE'],
      });
  });

  it('without an arXiv id is kept by what it has, which is said', async () => {
    const { record, codes } = await readOne({ id: null });
    expect(record).toMatchObject({ sourceTitle: RECORD.title });
    expect(record).not.toHaveProperty('ownId');
    expect(codes).toEqual(['FIELD_INVALID']);
  });

  it('with a field of a wrong shape is kept without it, which is said', async () => {
    const { record, problems } = await readOne({ categories: { a: 1 }, authors: 7 });
    expect(record).toMatchObject({ arxiv: '2106.09685', categories: [], authors: [] });
    expect(problems.map(({ code, actual }) => [code, actual])).toEqual(
      expect.arrayContaining([
        ['FIELD_INVALID', '"{\\"a\\":1}"'],
        ['FIELD_INVALID', '"7"'],
      ]),
    );
  });
});

describe('lines of a snapshot', () => {
  it('that are cut, no objects or blank do not stop the rest', async () => {
    const whole = JSON.stringify(RECORD);
    const text = [whole, whole.slice(0, 80), '', '[1]', 'null', '"x"', whole].join('\n');
    const { records, lines, problems } = await parseText(arxivSnapshot, text);
    expect(records).toHaveLength(2);
    expect(lines).toEqual([1, 7]);
    expect(problems.map(({ code, place, severity }) => [code, place.line, severity])).toEqual([
      ['JSON_INVALID', 2, 'error'],
      ['RECORD_INVALID', 4, 'error'],
      ['RECORD_INVALID', 5, 'error'],
      ['RECORD_INVALID', 6, 'error'],
    ]);
  });

  it('in another language are kept and flagged', async () => {
    const abstract = '我们提出了一种新的机器翻译方法，它比现有模型更快，并且只需要很少的数据。';
    const { record, codes } = await readOne({ abstract });
    expect(record?.language).toBe('other');
    expect(codes).toEqual(['LANGUAGE_OTHER']);
    expect((await readOne({})).record).not.toHaveProperty('language');
  });
});

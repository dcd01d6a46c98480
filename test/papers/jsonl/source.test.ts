// The plain format: what it takes for an identifier, a date, a name. All texts are made up.
import { describe, expect, it } from 'vitest';
import { jsonl } from '../../../src/papers/jsonl/source.ts';
import { parseText } from '../lines.ts';

async function readOne(fields: Readonly<Record<string, unknown>>) {
  const line = JSON.stringify({ title: 'A title', abstract: 'An abstract.', ...fields });
  const { records, problems } = await parseText(jsonl, line);
  return { record: records[0], codes: problems.map(({ code }) => code), problems };
}

describe('a line of the plain format', () => {
  it('needs no more than a title and an abstract', async () => {
    const { record, codes } = await readOne({});
    expect(codes).toEqual([]);
    expect(record).toMatchObject({
      source: 'jsonl',
      sourceTitle: 'A title',
      sourceAbstract: 'An abstract.',
      published: { on: null, precision: 'unknown' },
      updatedOn: null,
      authors: [],
      categories: [],
      version: '',
    });
    for (const absent of ['ownId', 'arxiv', 'doi', 'organisation', 'url', 'withdrawn', 'language'])
      expect(record).not.toHaveProperty(absent);
  });

  it('says whether the paper was withdrawn', async () => {
    expect((await readOne({ withdrawn: true })).record).toMatchObject({ withdrawn: true });
    expect((await readOne({ withdrawn: false })).record).not.toHaveProperty('withdrawn');
  });

  it('takes all optional fields', async () => {
    const { record, codes } = await readOne({
      id: 'p1',
      arxiv: 'arXiv:2106.09685v2',
      doi: 'https://doi.org/10.1000/ABC',
      authors: ['Ada Doe', { name: 'Bo Roe' }],
      published: '2021-06',
      updated: '2022-01-05',
      categories: 'cs.CL, cs.AI',
      organization: 'Acme',
      url: 'https://example.org/p1',
    });
    expect(codes).toEqual([]);
    expect(record).toMatchObject({
      ownId: 'p1',
      arxiv: '2106.09685',
      doi: '10.1000/abc',
      authors: ['Ada Doe', 'Bo Roe'],
      published: { on: '2021-06', precision: 'month' },
      updatedOn: '2022-01-05',
      version: '2022-01-05 0002',
      categories: ['cs.CL', 'cs.AI'],
      organisation: 'Acme',
      url: 'https://example.org/p1',
    });
  });

  it.each([
    ['arXiv:2106.09685', { arxiv: '2106.09685' }],
    ['arxiv:cs/9901001', { arxiv: 'cs/9901001' }],
    ['2106.09685', { arxiv: '2106.09685' }],
    ['https://arxiv.org/abs/2106.09685v2', { arxiv: '2106.09685', version: '0002' }],
    ['https://doi.org/10.1000/Abc', { doi: '10.1000/abc' }],
    ['10.48550/arXiv.2106.09685', { arxiv: '2106.09685' }],
    [704.0002, { arxiv: '0704.0002', ownId: '704.0002' }],
  ])('understands the id %s as an identifier', async (id, expected) => {
    const { record } = await readOne({ id });
    expect(record).toMatchObject({ ownId: String(id), ...expected });
  });

  it.each(['p1', 17, '17', 'row-2106'])('takes the id %s for its own only', async (id) => {
    const { record } = await readOne({ id });
    expect(record?.ownId).toBe(String(id));
    expect(record).not.toHaveProperty('arxiv');
    expect(record).not.toHaveProperty('doi');
  });

  it('is dated by `published`, else by the month of its arXiv id', async () => {
    const arxiv = '2106.09685';
    expect((await readOne({ arxiv, published: 2020 })).record?.published.on).toBe('2020');
    expect((await readOne({ arxiv })).record?.published).toEqual({
      on: '2021-06',
      precision: 'month',
    });
  });

  it.each([
    ['arxiv', '2113.00001'],
    ['doi', 'none'],
    ['published', 'last year'],
    ['updated', '2022'],
    ['authors', 7],
  ])('says when `%s` cannot be read, and goes on', async (field, value) => {
    const { record, problems } = await readOne({ [field]: value });
    expect(record).toBeDefined();
    expect(problems).toMatchObject([
      { code: 'FIELD_INVALID', severity: 'warning', place: { file: 'test', line: 1 } },
    ]);
    expect(problems[0]?.message).toContain(`\`${field}\``);
  });

  it('is the same record when read again, with an id even when edited', async () => {
    const idOf = async (fields: Record<string, unknown>) => (await readOne(fields)).record?.id;
    expect(await idOf({ id: 'p1' })).toBe(await idOf({ id: 'p1', abstract: 'Edited.' }));
    expect(await idOf({ id: 'p1' })).not.toBe(await idOf({ id: 'p2' }));
    expect(await idOf({})).toBe(await idOf({}));
    expect(await idOf({})).not.toBe(await idOf({ abstract: 'Edited.' }));
  });
});

describe('recognise', () => {
  it('knows papers by their title and abstract', () => {
    expect(jsonl.recognise(['', '{"id": 1, "title": "T", "abstract": "A"}'])).toBeGreaterThan(0.5);
    expect(jsonl.recognise(['{"id": 1, "title": "T", "abstract": "A cut li'])).toBeGreaterThan(0.5);
    expect(jsonl.recognise(['{"id": 1}'])).toBe(0);
    expect(jsonl.recognise(['A title', 'Abstract'])).toBe(0);
  });
});

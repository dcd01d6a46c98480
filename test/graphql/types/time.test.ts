import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { ask, askWrongly } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

describe('trend', () => {
  it('of a concept has counts, shares, its peak and what tells no month', async () => {
    const found = await ask(
      store,
      '{ concept(slug: "lora") { trend { interval points { period papers allPapers share } peak { period } yearOnly undated } } }',
    );
    expect(found).toEqual({
      concept: {
        trend: {
          interval: 'MONTH',
          points: [
            { period: '2024-01', papers: 1, allPapers: 1, share: 1 },
            { period: '2024-02', papers: 1, allPapers: 1, share: 1 },
            { period: '2024-03', papers: 0, allPapers: 3, share: 0 },
          ],
          peak: { period: '2024-01' },
          yearOnly: 1,
          undated: 1,
        },
      },
    });
  });

  it('of all papers can be asked by year and from a month', async () => {
    expect(
      await ask(store, '{ trend(interval: YEAR) { concept { slug } points { period papers } } }'),
    ).toEqual({
      trend: {
        concept: null,
        points: [
          { period: '2023', papers: 1 },
          { period: '2024', papers: 5 },
        ],
      },
    });
    const quarter =
      '{ trend(interval: QUARTER, since: "2024-02", until: "2024") { points { since until papers } } }';
    expect(await ask(store, quarter)).toMatchObject({
      trend: { points: [{ since: '2024-01', until: '2024-03', papers: 5 }, { papers: 0 }, {}, {}] },
    });
  });

  it('of several concepts covers one range, with null for an unknown slug', async () => {
    const found = await ask(
      store,
      '{ trends(slugs: ["llama", "nobody", "coco"]) { concept { slug } points { period papers } } }',
    );
    expect(found).toEqual({
      trends: [
        {
          concept: { slug: 'llama' },
          points: [
            { period: '2024-01', papers: 1 },
            { period: '2024-02', papers: 1 },
            { period: '2024-03', papers: 1 },
          ],
        },
        null,
        {
          concept: { slug: 'coco' },
          points: [
            { period: '2024-01', papers: 0 },
            { period: '2024-02', papers: 0 },
            { period: '2024-03', papers: 1 },
          ],
        },
      ],
    });
  });

  it.each([
    ['{ trend(since: "2024-03-05") { undated } }', 'a year or a month'],
    ['{ trend(since: "1000") { undated } }', 'longer "interval"'],
    [`{ trends(slugs: [${'"lora",'.repeat(51)}]) { undated } }`, 'at most 50'],
  ])('%s is refused', async (query, message) => {
    const error = await askWrongly(store, query);
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(error?.message).toContain(message);
  });
});

describe('a concept', () => {
  it('tells when it was first and last seen, and which papers introduce it', async () => {
    const seen = 'firstSeenOn lastSeenOn firstPaper { key } lastPaper { key } introducedBy { key }';
    expect(await ask(store, `{ concept(slug: "lora") { ${seen} } }`)).toEqual({
      concept: {
        firstSeenOn: '2023',
        lastSeenOn: '2024-02',
        firstPaper: { key: 'arxiv:2312.00003' },
        lastPaper: { key: 'arxiv:2402.00002' },
        introducedBy: [{ key: 'arxiv:2401.00001' }],
      },
    });
    expect(await ask(store, `{ concept(slug: "twin-a") { ${seen} } }`)).toEqual({
      concept: {
        firstSeenOn: null,
        lastSeenOn: null,
        firstPaper: null,
        lastPaper: null,
        introducedBy: [],
      },
    });
  });

  it('tells how it grows', async () => {
    const growth = 'growth(over: MONTHS_3) { until papers papersBefore share shareBefore score }';
    expect(await ask(store, `{ concept(slug: "llama") { ${growth} } }`)).toEqual({
      concept: {
        growth: {
          until: '2024-03',
          papers: 3,
          papersBefore: 0,
          share: 0.6,
          shareBefore: 0,
          score: 1.6,
        },
      },
    });
  });
});

describe('concepts', () => {
  const slugs = (args: string) => ask(store, `{ concepts(${args}) { totalCount nodes { slug } } }`);

  it('are listed by when they were first seen, newest first', async () => {
    expect(await slugs('orderBy: FIRST_SEEN')).toMatchObject({
      concepts: {
        totalCount: 6,
        nodes: [
          { slug: 'sharpness-aware-minimization' },
          { slug: expect.stringMatching(/coco|segment/) },
          { slug: expect.stringMatching(/coco|segment/) },
          {},
          {},
          { slug: 'lora' },
        ],
      },
    });
  });

  it('too rare to grow are in no list by growth', async () => {
    expect(await slugs('orderBy: GROWTH, growthOver: MONTHS_6')).toEqual({
      concepts: { totalCount: 0, nodes: [] },
    });
  });

  it('take a cursor of their own order only', async () => {
    const answer = '{ concepts(orderBy: FIRST_SEEN, first: 1) { pageInfo { endCursor } } }';
    const cursor = JSON.stringify(await ask(store, answer)).match(/endCursor":"(\w+)/)?.[1];
    expect(await slugs(`orderBy: FIRST_SEEN, first: 1, after: "${cursor}"`)).toMatchObject({
      concepts: { nodes: [{ slug: expect.stringMatching(/coco|segment/) }] },
    });
    const error = await askWrongly(store, `{ concepts(after: "${cursor}") { totalCount } }`);
    expect(error?.message).toContain('no cursor of this list');
  });

  it('that emerge since a date come with most papers first', async () => {
    const emerging = (args: string) => ask(store, `{ emerging(${args}) { nodes { slug } } }`);
    expect(await emerging('since: "2024"')).toEqual({ emerging: { nodes: [{ slug: 'llama' }] } });
    expect(await emerging('since: "2024-03", minPapers: 1, kinds: MODEL')).toEqual({
      emerging: { nodes: [{ slug: 'segment-anything' }] },
    });
    const error = await askWrongly(store, '{ emerging(since: "soon") { nodes { slug } } }');
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

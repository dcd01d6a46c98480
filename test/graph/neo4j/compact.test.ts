// Rows put together: nothing of them is lost, and each thing is named once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/graph/neo4j/prepare.ts';

const compact = (name: string, rows: readonly object[]) => prepare(name, { rows })['rows'];

describe('rows put together for Neo4j', () => {
  test('name each concept of their pairs once', () => {
    const rows = [
      { a: 7, b: 9, papers: 1 },
      { a: 7, b: 8, papers: 2 },
      { a: 8, b: 9, papers: -1 },
    ];
    expect(compact('relations/add', rows)).toEqual({
      uids: [7, 9, 8],
      pairs: [
        [0, 1, 1],
        [0, 2, 2],
        [2, 1, -1],
      ],
    });
  });

  test('lose no pair, however wild', () => {
    const uid = fc.nat({ max: 20 });
    const pairs = fc.array(fc.record({ a: uid, b: uid, papers: fc.integer() }));
    fc.assert(
      fc.property(pairs, (rows) => {
        const { uids, pairs: packed } = compact('relations/add', rows) as {
          uids: number[];
          pairs: [number, number, number][];
        };
        expect(new Set(uids).size).toBe(uids.length);
        expect(packed.map(([a, b, papers]) => ({ a: uids[a], b: uids[b], papers }))).toEqual(rows);
      }),
    );
  });

  test('name each paper of their edges once, with its date', () => {
    const day = { dateFrom: '2024-01-02', dateTo: '2024-01-02' };
    const one = { paper: 'arxiv:1', sortKey: '2024-01-02|3|arxiv:1', ...day };
    const two = { paper: 'arxiv:2', sortKey: '0000|0|arxiv:2', dateFrom: null, dateTo: null };
    const rows = [
      { uid: 5, ...one, count: 2, confidence: 900, introduces: true },
      { uid: 5, ...two, count: 1, confidence: 500, introduces: false },
      { uid: 6, ...one, count: 3, confidence: 700, introduces: false },
    ];
    const at = ({ paper: key, ...rest }: typeof one | typeof two) => ({ key, ...rest });
    expect(compact('mentions/upsert', rows)).toEqual({
      uids: [5, 6],
      papers: [at(one), at(two)],
      edges: [
        [0, 0, 2, 900, true],
        [0, 1, 1, 500, false],
        [1, 0, 3, 700, false],
      ],
    });
  });

  test('name each list once, with the places of its papers', () => {
    const one = { paper: 'arxiv:1', sortKey: '2024|1|arxiv:1' };
    const two = { paper: 'arxiv:2', sortKey: '2025|1|arxiv:2' };
    const rows = [
      { list: 1, kind: 'AUTHOR', name: 'Ada', ...one },
      { list: 1, kind: 'AUTHOR', name: 'ADA', ...two },
      { list: 2, kind: 'CATEGORY', name: 'cs.CL', ...two },
    ];
    expect(compact('facets/add', rows)).toEqual({
      papers: [
        { key: 'arxiv:1', sortKey: one.sortKey },
        { key: 'arxiv:2', sortKey: two.sortKey },
      ],
      lists: [
        { list: 1, kind: 'AUTHOR', name: 'Ada', places: [0, 1] },
        { list: 2, kind: 'CATEGORY', name: 'cs.CL', places: [1] },
      ],
    });
  });

  test('give each concept its votes and its months at once', () => {
    const votes = [
      { uid: 5, kind: 'METHOD', origin: 'lexicon', mentions: 2, confidence: 1800 },
      { uid: 5, kind: 'TASK', origin: 'tagger', mentions: -1, confidence: -400 },
    ];
    expect(compact('votes/add', votes)).toEqual([
      {
        uid: 5,
        votes: ['METHOD lexicon', 'TASK tagger'],
        mentions: [2, -1],
        confidence: [1800, -400],
      },
    ]);
    const lives = [
      { uid: 5, period: 202401, papers: 1 },
      { uid: 6, period: 202401, papers: 2 },
      { uid: 5, period: 202402, papers: -3 },
    ];
    expect(compact('lives/add', lives)).toEqual([
      { uid: 5, periods: [202401, 202402], papers: [1, -3] },
      { uid: 6, periods: [202401], papers: [2] },
    ]);
  });

  test('of another shape are refused before anything is sent', () => {
    expect(() => compact('relations/add', [{ a: 1, b: 'two', papers: 1 }])).toThrow(/b/);
  });
});

import { describe, expect, it } from 'vitest';
import { diffLinks, openDiffSum } from '../../src/evaluation/diff.ts';
import type { Kind } from '../../src/model/concept.ts';
import { mention } from './mention.ts';

type Links = readonly (readonly [string, Kind?])[];

const tell = (before: Links, after: Links) =>
  diffLinks(
    before.map(([name, kind]) => mention(name, { kind })),
    after.map(([name, kind]) => mention(name, { kind })),
  ).map(({ change, slug, kind, from }) => [change, slug, kind, ...(from ? [from] : [])].join(' '));

describe('the difference of two extractions', () => {
  it.each([
    ['nothing', [['A'], ['B']], [['A'], ['B'], ['B']], []],
    ['links that come', [['A']], [['B'], ['A']], ['added b METHOD']],
    ['links that go', [['A'], ['B']], [], ['removed a METHOD', 'removed b METHOD']],
    ['other kinds', [['A', 'TASK']], [['A', 'MODEL']], ['retyped a MODEL TASK']],
  ] as [string, Links, Links, string[]][])('tells %s', (_, before, after, expected) => {
    expect(tell(before, after)).toEqual(expected);
  });
});

it('sums run over papers, the most changed concept first', () => {
  const sum = openDiffSum();
  sum.add(diffLinks([mention('A')], [mention('B')]));
  sum.add(diffLinks([], []));
  sum.add(diffLinks([], [mention('B')]));
  expect(sum.totals()).toEqual({
    papers: 3,
    changed: 2,
    added: 2,
    removed: 1,
    retyped: 0,
    concepts: [
      { slug: 'b', name: 'B', kind: 'METHOD', added: 2, removed: 0, retyped: 0 },
      { slug: 'a', name: 'A', kind: 'METHOD', added: 0, removed: 1, retyped: 0 },
    ],
  });
});

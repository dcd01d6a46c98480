import { describe, expect, it } from 'vitest';
import {
  isLikely,
  resolveOverlaps,
  type ScoredCandidate,
} from '../../../src/mentions/steps/12-resolve.ts';

interface Given {
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly link?: number;
  readonly introduces?: number;
  readonly rule?: string;
  readonly concept?: number;
}

let key = 0;
function scored({
  spans,
  link = 0.5,
  introduces = 0,
  rule = 'tagger',
  concept,
}: Given): ScoredCandidate {
  const findings = spans.map(([from, to]) => ({ from, to, rule }));
  return {
    candidate: { key: key++, concept, longForm: undefined, findings },
    score: { link, introduces, kind: 'METHOD' },
  };
}

function keptSpans(...given: Given[]): string[] {
  const kept = resolveOverlaps(given.map(scored), 20);
  return kept.map(({ finding: { from, to } }) => `${from}-${to}`);
}

describe('of places that overlap', () => {
  it('the longer is kept, unless it is much less likely', () => {
    expect(keptSpans({ spans: [[0, 1]], link: 0.6 }, { spans: [[0, 3]] })).toEqual(['0-3']);
    expect(keptSpans({ spans: [[0, 1]], link: 0.9 }, { spans: [[0, 3]] })).toEqual(['0-1']);
  });

  it('the first is kept where both are worth the same, whatever their order', () => {
    const [early, late] = [{ spans: [[2, 4]] }, { spans: [[3, 5]] }] as const;
    expect(keptSpans(early, late)).toEqual(['2-4']);
    expect(keptSpans(late, early)).toEqual(['2-4']);
  });

  it('others of the same candidate stay, in the order of the text', () => {
    const given = [
      {
        spans: [
          [9, 10],
          [0, 1],
        ],
      },
      { spans: [[0, 2]], link: 0.9 },
    ] as const;
    expect(keptSpans(...given)).toEqual(['0-2', '9-10']);
  });
});

describe('a candidate is likely enough', () => {
  it.each([
    ['from 0.4 on', { link: 0.4 }, { link: 0.39 }],
    [
      'earlier where the paper proposes it',
      { link: 0.25, introduces: 0.5 },
      { link: 0.25, introduces: 0.49 },
    ],
    [
      'later where it is a word of the lexicon that nothing confirms',
      { link: 0.65, concept: 3, rule: 'lexicon:unsure' },
      { link: 0.64, concept: 3, rule: 'lexicon:unsure', introduces: 0.9 },
    ],
  ])('%s', (_, enough, less) => {
    expect(isLikely(scored({ spans: [[0, 1]], ...enough }))).toBe(true);
    expect(isLikely(scored({ spans: [[0, 1]], ...less }))).toBe(false);
  });
});

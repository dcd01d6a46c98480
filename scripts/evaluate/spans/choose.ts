// The tagger's sums in, spans that do not overlap out: those whose probabilities exceed the threshold by the most in
// sum (maximum expected accuracy, by dynamic programming over ends).
import type { Chain } from '../../../src/mentions/tagger/chain.ts';
import { beginOf } from '../../../src/mentions/tagger/tags.ts';
import type { TaggedSpan } from '../../train/tagger/examples.ts';

const LONGEST = 12;
const NEGLIGIBLE = 0.02;

interface Choice extends TaggedSpan {
  readonly worth: number;
}

export function chooseSpans(chain: Chain, threshold: number): TaggedSpan[] {
  const best = new Float64Array(chain.length + 1);
  const last = new Array<Choice | undefined>(chain.length + 1).fill(undefined);
  const ending = spansByEnd(chain, threshold);
  for (let to = 1; to <= chain.length; to++) {
    best[to] = best[to - 1] ?? 0;
    for (const span of ending[to] ?? []) {
      const worth = (best[span.from] ?? 0) + span.worth;
      if (worth <= (best[to] ?? 0)) continue;
      best[to] = worth;
      last[to] = span;
    }
  }
  const chosen: TaggedSpan[] = [];
  for (let to = chain.length; to > 0; ) {
    const span = last[to];
    if (span) chosen.push({ from: span.from, to: span.to, kind: span.kind });
    to = span ? span.from : to - 1;
  }
  return chosen.reverse();
}

function spansByEnd(chain: Chain, threshold: number): Choice[][] {
  const ending = Array.from({ length: chain.length + 1 }, (): Choice[] => []);
  for (let from = 0; from < chain.length; from++) {
    for (let kind = 0; kind < chain.kinds; kind++) {
      if (chain.marginal(from, beginOf(kind)) < NEGLIGIBLE) continue;
      for (let to = from + 1; to <= Math.min(chain.length, from + LONGEST); to++) {
        if (chain.reach(from, to - from, kind) < NEGLIGIBLE) break;
        const worth = chain.spanProbability(from, to, kind) - threshold;
        if (worth > 0) ending[to]?.push({ from, to, kind, worth });
      }
    }
  }
  return ending;
}

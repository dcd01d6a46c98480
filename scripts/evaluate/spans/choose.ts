// The tagger's sums in, spans that do not overlap out: those whose probabilities exceed the threshold by the most in
// sum (maximum expected accuracy, by dynamic programming over ends).
import type { Document, PieceSpan } from '../../../src/mentions/document.ts';
import type { Chain } from '../../../src/mentions/tagger/chain.ts';
import { beginOf } from '../../../src/mentions/tagger/tags.ts';
import type { TaggedSpan } from '../../train/tagger/examples.ts';

const LONGEST = 12;
const NEGLIGIBLE = 0.02;
/** How far a place is drawn to where the same words are likeliest an entity in the text. */
const AGREEMENT = 0.5;

interface Choice extends TaggedSpan {
  readonly worth: number;
}

export function chooseSpans(document: Document, chain: Chain, threshold: number): TaggedSpan[] {
  const best = new Float64Array(chain.length + 1);
  const last = new Array<Choice | undefined>(chain.length + 1).fill(undefined);
  const ending = spansByEnd(document, chain, threshold);
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

function spansByEnd(document: Document, chain: Chain, threshold: number): Choice[][] {
  const highest = new Map<string, number>();
  const all: (TaggedSpan & { chance: number; key: string })[] = [];
  const ending = Array.from({ length: chain.length + 1 }, (): Choice[] => []);
  for (let from = 0; from < chain.length; from++) {
    for (let kind = 0; kind < chain.kinds; kind++) {
      if (chain.marginal(from, beginOf(kind)) < NEGLIGIBLE) continue;
      for (let to = from + 1; to <= Math.min(chain.length, from + LONGEST); to++) {
        if (chain.reach(from, to - from, kind) < NEGLIGIBLE) break;
        const chance = chain.spanProbability(from, to, kind);
        if (chance < NEGLIGIBLE) continue;
        const key = `${kind} ${foldSpan(document, { from, to })}`;
        highest.set(key, Math.max(highest.get(key) ?? 0, chance));
        all.push({ from, to, kind, chance, key });
      }
    }
  }
  for (const { chance, key, ...span } of all) {
    const worth = chance + AGREEMENT * ((highest.get(key) ?? 0) - chance) - threshold;
    if (worth > 0) ending[span.to]?.push({ ...span, worth });
  }
  return ending;
}

/** The folded pieces of a span, joined. */
function foldSpan({ pieces }: Document, { from, to }: PieceSpan): string {
  let fold = '';
  for (let i = from; i < to; i++) fold += pieces.fold(i);
  return fold;
}

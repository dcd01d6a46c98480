// What the tagger says of a candidate over all its places: how likely an entity stands exactly there, of which kind,
// and whether one rather begins before or goes on after.
import type { Candidate } from '../candidate.ts';
import type { Chain } from '../tagger/chain.ts';
import { beginOf, insideOf } from '../tagger/tags.ts';
import { chanceClass } from './chance-class.ts';
import { type FeatureContext, kindOf } from './context.ts';
import { type FeatureSink, template } from './feature-set.ts';

const HIGHEST = template('tagger highest');
const HIGHEST_ORIGIN = template('tagger highest and origin');
const MEAN = template('tagger mean');
const KIND = template('tagger kind');
const KIND_CHANCE = template('tagger chance of kind');
const BEGINS_BEFORE = template('tagger begins before');
const GOES_ON = template('tagger goes on');
const KINDS_MEAN = template('tagger kind and mean');

/** Ends of classes of probability. */
const ENDS = [0.005, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94, 0.98];

const sums = new Float64Array(16);

export function addTags(
  { chain, lexicon }: FeatureContext,
  candidate: Candidate,
  features: FeatureSink,
): void {
  for (let kind = 0; kind < chain.kinds; kind++) sums[kind] = 0;
  let highest = 0;
  let before = 0;
  let after = 0;
  for (const { from, to } of candidate.findings) {
    const chance = addPlace(chain, from, to);
    highest = Math.max(highest, chance);
    before = Math.max(before, insideAt(chain, from));
    after = Math.max(after, to < chain.length ? insideAt(chain, to) : 0);
  }
  const places = candidate.findings.length;
  let total = 0;
  let best = 0;
  for (let kind = 0; kind < chain.kinds; kind++) {
    total += sums[kind] ?? 0;
    if ((sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind;
  }
  const origin = candidate.concept === undefined ? 0 : 1;
  const known =
    candidate.concept === undefined ? -1 : kindOf(lexicon, { concept: candidate.concept });
  const mean = classOf(total / places);
  features.add(HIGHEST, classOf(highest));
  features.add(HIGHEST_ORIGIN, classOf(highest), origin);
  features.add(MEAN, mean, origin);
  features.add(KIND, best, known);
  features.add(KINDS_MEAN, best, mean);
  for (let kind = 0; kind < chain.kinds; kind++) {
    const chance = classOf((sums[kind] ?? 0) / places);
    if (chance > 0) features.add(KIND_CHANCE, kind, chance);
  }
  features.add(BEGINS_BEFORE, classOf(before), origin);
  features.add(GOES_ON, classOf(after), origin);
}

/** Adds the chance of each kind to the sums; returns their total. */
function addPlace(chain: Chain, from: number, to: number): number {
  let total = 0;
  for (let kind = 0; kind < chain.kinds; kind++) {
    if (chain.marginal(from, beginOf(kind)) < 0.002) continue;
    const chance = chain.spanProbability(from, to, kind);
    sums[kind] = (sums[kind] ?? 0) + chance;
    total += chance;
  }
  return total;
}

/** Probability that the piece goes on with an entity that began before it. */
function insideAt(chain: Chain, piece: number): number {
  let sum = 0;
  for (let kind = 0; kind < chain.kinds; kind++) sum += chain.marginal(piece, insideOf(kind));
  return sum;
}

function classOf(chance: number): number {
  return chanceClass(chance, ENDS);
}

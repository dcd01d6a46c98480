// What each step found, and which of it became candidates.
import { KINDS } from '../../model/concept.ts';
import type { Candidate, Finding } from '../candidate.ts';
import type { PieceSpan } from '../document.ts';
import { keepPossible } from '../steps/05-tags.ts';
import { spanKey } from '../steps/08-candidates.ts';
import type { Chain } from '../tagger/chain.ts';
import type { Extraction } from './build-trace.ts';
import { meaningOf, traceForms } from './forms.ts';
import { inThousandths, placeOf } from './place.ts';
import type { Fate, TraceAbbreviation, TraceFinding, TraceSteps } from './trace.ts';

export function traceSteps({ paper, found }: Extraction): TraceSteps {
  const { document, candidates, context, tagged, looked } = found;
  const { chain } = context;
  const proposed = new Set(candidates.flatMap(({ findings }) => findings.map(spanKey)));
  const seen = new Set(looked);
  const possible = new Set(keepPossible(looked, chain));
  const fateOf = (finding: Finding): Fate => {
    if (seen.has(finding) && !possible.has(finding)) return 'ruled-out';
    return proposed.has(spanKey(finding)) ? 'proposed' : 'empty-head';
  };
  const trace = (finding: Finding): TraceFinding => ({
    ...placeOf(document, paper, finding),
    rule: finding.rule,
    fate: fateOf(finding),
    ...tagOf(chain, finding),
  });
  const isTerm = ({ rule }: Finding) => rule.startsWith('term');
  return {
    lexicon: traceForms(paper, found),
    abbreviations: traceAbbreviations(paper, found),
    tagger: tagged.map(trace),
    names: looked.filter((finding) => !isTerm(finding)).map(trace),
    terms: looked.filter(isTerm).map(trace),
    sweep: sweptOf(candidates).map(trace),
  };
}

/** Places that only the sweep added. */
export function sweptOf(candidates: readonly Candidate[]): Finding[] {
  return candidates.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'sweep'));
}

/** What the tagger says of an entity that takes exactly this span. */
function tagOf(chain: Chain, { from, to }: PieceSpan): Pick<TraceFinding, 'chance' | 'kind'> {
  const chances = KINDS.map((kind, i) => ({ kind, chance: chain.spanProbability(from, to, i) }));
  const [first = { kind: KINDS[0], chance: 0 }] = chances;
  const { kind } = chances.reduce((best, one) => (one.chance > best.chance ? one : best), first);
  const chance = chances.reduce((sum, one) => sum + one.chance, 0);
  return { chance: inThousandths(chance), kind };
}

function traceAbbreviations(
  paper: Extraction['paper'],
  { document, candidates, pairs, context: { lexicon } }: Extraction['found'],
): TraceAbbreviation[] {
  const conceptAt = new Map(
    candidates.flatMap(({ concept, findings }) => findings.map((one) => [spanKey(one), concept])),
  );
  return pairs.map(({ short, long }) => {
    const concept = lexicon.concepts[conceptAt.get(spanKey(short)) ?? -1];
    return {
      short: placeOf(document, paper, short),
      long: placeOf(document, paper, long),
      meaning: concept ? meaningOf(concept) : null,
    };
  });
}

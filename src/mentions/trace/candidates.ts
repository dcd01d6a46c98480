// Scored candidates and kept places in, what became of each candidate and why out.
import type { Mention } from '../../model/mention.ts';
import { type Candidate, type Finding, surfaceOf } from '../candidate.ts';
import type { FoundCandidates } from '../find-candidates.ts';
import { keepPossible } from '../steps/05-tags.ts';
import { spanKey } from '../steps/08-candidates.ts';
import {
  isLikely,
  isUnsure,
  type KeptPlace,
  neededBy,
  type ScoredCandidate,
} from '../steps/12-resolve.ts';
import { roleOf } from '../steps/14-mentions.ts';
import type { Extraction } from './build-trace.ts';
import { inThousandths, placeOf } from './place.ts';
import { sweptOf } from './steps.ts';
import type { Outcome, TraceCandidate, TraceCandidatePlace } from './trace.ts';

export function traceCandidates(extraction: Extraction): TraceCandidate[] {
  const { found, scored, kept, mentions } = extraction;
  const over = keptOver(kept, found.document.pieces.length);
  const mentionOf = new Map(kept.map((place, i) => [place.candidate.key, mentions[i]]));
  const rulesAt = noticedAt(found);
  return scored.map((one) => {
    const { candidate, score } = one;
    const mention = mentionOf.get(candidate.key);
    const places = candidate.findings.map((finding) => tracePlace(extraction, one, finding, over));
    const spans = candidate.findings.map(spanKey);
    return {
      surface: places[0]?.surface ?? '',
      text: places[0]?.text ?? '',
      places,
      rules: rulesAt.flatMap(([rule, at]) => (spans.some((span) => at.has(span)) ? [rule] : [])),
      kind: mention?.concept.kind ?? score.kind,
      confidence: inThousandths(score.link),
      needed: inThousandths(neededBy(one)),
      introduces: inThousandths(score.introduces),
      role: mention?.role ?? roleOf(score),
      outcome: outcomeOf(one, mention),
      concept: mention?.concept ?? null,
    };
  });
}

function outcomeOf(one: ScoredCandidate, mention: Mention | undefined): Outcome {
  if (mention) return 'kept';
  if (isLikely(one)) return 'covered';
  return isUnsure(one.candidate) ? 'unsure' : 'unlikely';
}

/** The kept place over each piece, if there is one. */
function keptOver(kept: readonly KeptPlace[], pieces: number): (KeptPlace | undefined)[] {
  const over = new Array<KeptPlace | undefined>(pieces).fill(undefined);
  for (const place of kept) over.fill(place, place.finding.from, place.finding.to);
  return over;
}

function tracePlace(
  { paper, found: { document } }: Extraction,
  { candidate }: { readonly candidate: Candidate },
  finding: Finding,
  over: readonly (KeptPlace | undefined)[],
): TraceCandidatePlace {
  const there = over.slice(finding.from, finding.to).find((place) => place !== undefined);
  const isKept = there?.finding === finding && there.candidate === candidate;
  return {
    ...placeOf(document, paper, finding),
    rule: finding.rule,
    isKept,
    coveredBy: there && !isKept ? surfaceOf(document, there.finding) : null,
  };
}

/** All rules in order of the steps, each with the spans it noticed: a candidate's finding keeps only the first. */
function noticedAt(found: FoundCandidates): [rule: string, spans: ReadonlySet<number>][] {
  const { places, pairs, tagged, looked, candidates, context } = found;
  const noticed: Finding[] = [
    ...pairs.flatMap(({ short, long }) => [
      { ...long, rule: 'abbreviation:long' },
      { ...short, rule: 'abbreviation:short' },
    ]),
    ...places.map((place) => ({ ...place, rule: `lexicon:${place.assurance}` })),
    ...tagged,
    ...keepPossible(looked, context.chain),
    ...sweptOf(candidates),
  ];
  const rules = Map.groupBy(noticed, ({ rule }) => rule);
  return [...rules].map(([rule, findings]) => [rule, new Set(findings.map(spanKey))]);
}

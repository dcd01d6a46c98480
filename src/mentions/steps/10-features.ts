// A candidate in, what is seen of it out: numbers of features that the scorer has weights for. They are said of the
// whole paper, not of one place, so that a name is decided once.
import type { Candidate } from '../candidate.ts';
import { addConcept } from '../features/concept.ts';
import type { FeatureContext } from '../features/context.ts';
import { addCues } from '../features/cues.ts';
import { addDomain } from '../features/domain.ts';
import { type FeatureSink, template } from '../features/feature-set.ts';
import { addNeighbours } from '../features/neighbours.ts';
import { addPlaces } from '../features/places.ts';
import { ruleNumber } from '../features/rule-numbers.ts';
import { addTags } from '../features/tags.ts';
import { addWording } from '../features/wording.ts';

const ANY = template('any');
const RULE = template('rule');
/** More places than this add little and cost time. */
const MOST_PLACES = 4;

/** Hands each feature to the sink, some of them several times. */
export function collectFeatures(
  context: FeatureContext,
  candidate: Candidate,
  features: FeatureSink,
): void {
  features.add(ANY);
  addConcept(context, candidate, features);
  addWording(context, candidate, features);
  let cues = 0;
  for (let i = 0; i < Math.min(candidate.findings.length, MOST_PLACES); i++) {
    const finding = candidate.findings[i];
    if (!finding) continue;
    features.add(RULE, ruleNumber(finding.rule));
    addNeighbours(context, finding, features);
    cues |= addCues(context, finding, features);
  }
  addPlaces(context, candidate, cues, features);
  addTags(context, candidate, features);
  addDomain(context, candidate, features);
}

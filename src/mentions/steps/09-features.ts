// A candidate in, what is seen of it out: numbers of features that the scorer has weights for. They are said of the
// whole paper, not of one place, so that a name is decided once.
import type { Candidate } from '../candidate.ts';
import { addConcept } from '../features/concept.ts';
import type { FeatureContext } from '../features/context.ts';
import { addCues } from '../features/cues.ts';
import { type FeatureSet, hashWord, template } from '../features/feature-set.ts';
import { addNeighbours } from '../features/neighbours.ts';
import { addPlaces } from '../features/places.ts';
import { addWording } from '../features/wording.ts';

const ANY = template('any');
const RULE = template('rule');
/** More places than this add little and cost time. */
const MOST_PLACES = 4;

/** Distinct features, in a fixed order, in the set that is handed in. */
export function collectFeatures(
  context: FeatureContext,
  candidate: Candidate,
  features: FeatureSet,
): void {
  features.reset();
  features.add(ANY);
  addConcept(context, candidate, features);
  addWording(context, candidate, features);
  for (let i = 0; i < Math.min(candidate.findings.length, MOST_PLACES); i++) {
    const finding = candidate.findings[i];
    if (!finding) continue;
    features.add(RULE, hashWord(finding.rule));
    addNeighbours(context, finding, features);
    addCues(context, finding, features);
  }
  addPlaces(context, candidate, features);
}

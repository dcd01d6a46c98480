// A candidate in, what is seen of it out: names of features that the scorer has weights for. They are said of the
// whole paper, not of one place, so that a name is decided once.
import type { Candidate } from '../candidate.ts';
import { addConcept } from '../features/concept.ts';
import type { FeatureContext, Features } from '../features/context.ts';
import { addCues } from '../features/cues.ts';
import { addNeighbours } from '../features/neighbours.ts';
import { addPlaces } from '../features/places.ts';
import { addWording } from '../features/wording.ts';

/** More places than this add little and cost time. */
const MOST_PLACES = 4;

/** Distinct feature names, in a fixed order. */
export function featuresOf(context: FeatureContext, candidate: Candidate): readonly string[] {
  const features: Features = new Set(['bias']);
  addConcept(context, candidate, features);
  addWording(context, candidate, features);
  for (const finding of candidate.findings.slice(0, MOST_PLACES)) {
    features.add(`r:${finding.rule}`);
    addNeighbours(context, finding, features);
    addCues(context, finding, features);
  }
  addPlaces(context, candidate, features);
  return [...features];
}

// What is known of the candidate as a concept: the lexicon's word on it, on its family, and on its parts.
import { type Candidate, foldSpan } from '../candidate.ts';
import { findFamily } from '../family.ts';
import { type FeatureContext, type Features, kindOf } from './context.ts';

export function addConcept(
  context: FeatureContext,
  candidate: Candidate,
  features: Features,
): void {
  const { lexicon, document, placeAt, placeEnding, broader } = context;
  if (candidate.longForm) features.add('long');
  if (candidate.concept !== undefined) {
    const concept = lexicon.concepts[candidate.concept];
    features.add('lex').add(`k:${concept?.kind}`).add(`c:${concept?.slug}`);
    if (concept && broader.has(concept.slug))
      features.add('broader').add(`broader:${concept.slug}`);
    return;
  }
  features.add('own');
  const span = candidate.longForm ?? candidate.findings[0];
  if (!span) return;
  const tail = placeEnding.get(span.to);
  if (tail && tail.from > span.from) {
    features.add(`tail:${kindOf(lexicon, tail)}`).add(`tc:${lexicon.concepts[tail.concept]?.slug}`);
  }
  const front = placeAt.get(span.from);
  if (front && front.to < span.to) features.add(`front:${kindOf(lexicon, front)}`);
  if (front && front.to > span.to) features.add('front:longer');
  const family = findFamily(lexicon, document, span);
  if (family) features.add(`fam:${lexicon.concepts[family.concept]?.kind}:${family.isVersion}`);
  if (lexicon.byFold.has(foldSpan(document, span))) features.add('guarded');
}

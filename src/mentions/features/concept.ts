// What is known of the candidate as a concept: the lexicon's word on it, on its family, and on its parts.
import { KINDS } from '../../model/concept.ts';
import type { Candidate } from '../candidate.ts';
import type { PieceSpan } from '../document.ts';
import { findFamily } from '../family.ts';
import { patternsOf } from '../lexicon/match.ts';
import { type FeatureContext, kindOf } from './context.ts';
import { type FeatureSink, template } from './feature-set.ts';

const LONG_FORM = template('long form');
const ORIGIN = template('origin');
const KIND = template('kind');
const CONCEPT = template('concept');
const BROADER = template('narrower one in the paper');
const TAIL_KIND = template('kind of its last words');
const TAIL = template('concept of its last words');
const FRONT_KIND = template('kind of its first words');
const FAMILY = template('kind of its family');
const GUARDED = template('form refused by a guard');

export function addConcept(
  context: FeatureContext,
  candidate: Candidate,
  features: FeatureSink,
): void {
  if (candidate.longForm) features.add(LONG_FORM);
  features.add(ORIGIN, candidate.concept === undefined ? 0 : 1);
  const span = candidate.longForm ?? candidate.findings[0];
  const isTerm = candidate.findings[0]?.rule.startsWith('term') ?? false;
  if (candidate.concept !== undefined) addKnown(context, candidate.concept, features);
  else if (span) addParts(context, span, isTerm, features);
}

function addKnown(
  { lexicon, broader }: FeatureContext,
  index: number,
  features: FeatureSink,
): void {
  const concept = lexicon.concepts[index];
  if (!concept) return;
  features.add(KIND, KINDS.indexOf(concept.kind));
  features.add(CONCEPT, concept.number);
  if (!broader.has(concept.slug)) return;
  features.add(BROADER);
  features.add(BROADER, concept.number);
}

function addParts(
  context: FeatureContext,
  span: PieceSpan,
  isTerm: boolean,
  features: FeatureSink,
): void {
  const { lexicon, document, placeAt, placeEnding } = context;
  const tail = placeEnding.get(span.to);
  if (tail && tail.from > span.from) {
    features.add(TAIL_KIND, kindOf(lexicon, tail));
    features.add(TAIL, lexicon.concepts[tail.concept]?.number);
  }
  const front = placeAt.get(span.from);
  if (front && front.to !== span.to) {
    features.add(FRONT_KIND, front.to > span.to ? -1 : kindOf(lexicon, front));
  }
  const family = isTerm ? undefined : findFamily(lexicon, document, span);
  if (family) features.add(FAMILY, kindOf(lexicon, family), family.isVersion ? 1 : 0);
  if (patternsOf(lexicon, document, span)) features.add(GUARDED);
}

// What the candidate's words are: its head, its other words, its length, and the shapes it is written in.
import { KINDS } from '../../model/concept.ts';
import type { Candidate, Finding } from '../candidate.ts';
import type { Part } from '../part.ts';
import { shapeNumber } from '../word.ts';
import { type FeatureContext, tokensOf } from './context.ts';
import { type FeatureSink, hashLetters, mix, template } from './feature-set.ts';

const HEAD = template('head');
const HEAD_ORIGIN = template('head and origin');
const HEAD_PAIR = template('last two words');
const FIRST = template('first word');
const INNER = template('word before the head');
const LENGTH = template('length and origin');
const ENDING = template('ending of the head');
const BEGINNING = template('beginning of the only word');
const SHAPE = template('shape');
const SHAPE_ORIGIN = template('shape and origin');
const MOST_SHAPES = 4;
const MOST_WORDS = 6;

export function addWording(
  context: FeatureContext,
  candidate: Candidate,
  features: FeatureSink,
): void {
  const { lexicon } = context;
  const { pieces } = context.document;
  const span = candidate.longForm ?? candidate.findings[0];
  if (!span) return;
  const known = candidate.concept === undefined ? undefined : lexicon.concepts[candidate.concept];
  const origin = known ? KINDS.indexOf(known.kind) : -1;
  const length = span.to - span.from;
  const head = pieces.hash(span.to - 1);
  features.add(HEAD, head);
  features.add(HEAD_ORIGIN, origin, head);
  features.add(FIRST, pieces.hash(span.from));
  features.add(LENGTH, origin, Math.min(length, 5));
  if (length > 1) features.add(HEAD_PAIR, pieces.hash(span.to - 2), head);
  for (let i = span.from; i < Math.min(span.to - 1, span.from + MOST_WORDS); i++)
    features.add(INNER, pieces.hash(i));
  const last = pieces.part(span.to - 1);
  if (last) addAffixes(last, length, features);
  for (let i = 0; i < Math.min(candidate.findings.length, MOST_SHAPES); i++) {
    const shape = shapesOf(context, candidate.findings[i]);
    features.add(SHAPE, shape);
    features.add(SHAPE_ORIGIN, origin, shape);
  }
}

function addAffixes({ fold }: Part, length: number, features: FeatureSink): void {
  if (fold.length <= 4) return;
  features.add(ENDING, 3, hashLetters(fold, fold.length - 3, fold.length));
  features.add(ENDING, 5, hashLetters(fold, fold.length - 5, fold.length));
  if (length === 1) features.add(BEGINNING, hashLetters(fold, 0, 4));
}

/** The shapes of the first three tokens and whether there are more, as one number. */
function shapesOf({ document }: FeatureContext, finding: Finding | undefined): number {
  if (!finding) return 0;
  const { first, last } = tokensOf(document, finding);
  let shape = Math.min(last - first, 3);
  for (let i = first; i <= Math.min(last, first + 2); i++) {
    shape = mix(shape, shapeNumber(document.tokens.bits[i] ?? 0));
  }
  return shape;
}

// Which words stand beside one place of the candidate, and which kinds the names next to it in a list have.
import type { Finding } from '../candidate.ts';
import type { Word } from '../word.ts';
import { type FeatureContext, kindOf, tokensOf, wordAfter, wordBefore } from './context.ts';
import { type FeatureSink, template } from './feature-set.ts';
import { stepNumber } from './rule-numbers.ts';

const LEFT = template('left word');
const LEFT_PAIR = template('left two words');
const RIGHT = template('right word');
const LEFT_CLASS = template('left class');
const RIGHT_CLASS = template('right class');
const CLASSES = template('rule and both classes');
const HEAD_LEFT = template('head and left class');
const HEAD_RIGHT = template('head and right class');
const CUT = template('part of a hyphenated word');
const LISTED = template('listed with');
const LISTED_AFTER = template('listed after');
const LISTED_BEFORE = template('listed before');

export function addNeighbours(
  context: FeatureContext,
  finding: Finding,
  features: FeatureSink,
): void {
  const { document } = context;
  const { first, last } = tokensOf(document, finding);
  const left = wordBefore(context, first);
  const right = wordAfter(context, last);
  const l = left.classHash;
  const r = right.classHash;
  const head = document.pieces.hash(finding.to - 1);
  features.add(LEFT, left.hash);
  features.add(RIGHT, right.hash);
  features.add(LEFT_CLASS, l);
  features.add(RIGHT_CLASS, r);
  features.add(CLASSES, stepNumber(finding.rule), l, r);
  features.add(HEAD_LEFT, head, l);
  features.add(HEAD_RIGHT, head, r);
  if (left.text !== '^') features.add(LEFT_PAIR, wordBefore(context, first - 1).hash, left.hash);
  addCuts(context, finding, first, last, features);
  addListKinds(context, finding, left, right, features);
}

function addCuts(
  { document }: FeatureContext,
  finding: Finding,
  first: number,
  last: number,
  features: FeatureSink,
): void {
  if (document.tokens.pieces[first] !== finding.from) features.add(CUT, 1);
  if (document.tokens.pieces[last + 1] !== finding.to) features.add(CUT, 2);
}

const LINKS: ReadonlySet<string> = new Set([',', 'and', 'or', '/', '&', '+', '(']);

/** Next to a comma or `and`: the kind of the lexicon's name on its other side. */
function addListKinds(
  { document, lexicon, placeAt, placeEnding }: FeatureContext,
  finding: Finding,
  left: Word,
  right: Word,
  features: FeatureSink,
): void {
  if (LINKS.has(left.lower)) {
    const place = placeEnding.get(isConjunction(left.lower) ? finding.from - 1 : finding.from);
    if (place) {
      features.add(LISTED, kindOf(lexicon, place));
      features.add(LISTED_AFTER, kindOf(lexicon, place));
    }
  }
  if (LINKS.has(right.lower)) {
    const start = isConjunction(right.lower) ? finding.to + 1 : finding.to;
    const next = document.tokens.word(document.pieces.token(start))?.lower ?? '';
    const place = placeAt.get(isConjunction(next) ? start + 1 : start);
    if (place) {
      features.add(LISTED, kindOf(lexicon, place));
      features.add(LISTED_BEFORE, kindOf(lexicon, place));
    }
  }
}

function isConjunction(word: string): boolean {
  return word === 'and' || word === 'or';
}

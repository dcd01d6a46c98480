// Cues around one place: who introduces it, and which kind the nouns beside it say: `X, a benchmark for`.
import { KINDS } from '../../model/concept.ts';
import type { Finding } from '../candidate.ts';
import { type FeatureContext, tokensOf } from './context.ts';
import { type FeatureSet, template } from './feature-set.ts';

/** Before the colon of the title. */
export const COLON = template('before the colon');
/** After `we propose`, `introduces` and the like. */
export const INTRODUCED = template('introduced');
export const OUR = template('our');
const DISTANCE = template('distance from introducing verb');
const SUBJECT = template('subject of introducing verb');
const VERB = template('introducing verb');
const NAMED = template('called');
const KIND_BEFORE = template('kind noun before');
const KIND_BESIDE = template('kind noun beside');
const KIND_APPOSED = template('kind noun in apposition');

const FAR = 9;
/** After the name: a comma, bracket, colon or dash. Catches `, a`; refuses ` model`. */
const APPOSITION = /^\s*[,(:–—]/;

export function addCues(context: FeatureContext, finding: Finding, features: FeatureSet): void {
  const { document } = context;
  const { first, last } = tokensOf(document, finding);
  const sentence = document.sentences[document.sentenceOf[first] ?? 0];
  if (!sentence) return;
  addCuesBefore(context, first, sentence.firstToken, features);
  const gap = document.tokens[last + 1]?.gap ?? '';
  const apposition = gap.length > 1 && APPOSITION.test(gap);
  addCuesAfter(context, last, sentence.endToken, apposition, features);
  if (sentence.field === 'title' && first === 0 && apposition) features.add(COLON);
}

function addCuesBefore(
  { document, words }: FeatureContext,
  first: number,
  floor: number,
  features: FeatureSet,
): void {
  for (let i = first - 1; i >= Math.max(floor, first - FAR); i--) {
    const word = document.tokens[i]?.word.lower ?? '';
    if (words.introduce.has(word)) {
      features.add(INTRODUCED);
      features.add(DISTANCE, Math.min(first - i, 4));
      features.add(SUBJECT, document.tokens[i - 1]?.word.hash);
      features.add(VERB, document.tokens[i]?.word.hash);
      return;
    }
    if (first - i <= 2 && words.own.has(word)) features.add(OUR);
    if (first - i <= 2 && words.named.has(word)) features.add(NAMED);
    const kind = first - i <= 4 ? words.beside.get(word) : undefined;
    if (kind) features.add(KIND_BEFORE, KINDS.indexOf(kind));
  }
}

function addCuesAfter(
  { document, words }: FeatureContext,
  last: number,
  end: number,
  apposition: boolean,
  features: FeatureSet,
): void {
  for (let i = last + 1; i < Math.min(end, last + FAR + 1); i++) {
    const word = document.tokens[i]?.word.lower ?? '';
    const kind = words.beside.get(word);
    if (kind && (apposition || i === last + 1)) {
      features.add(apposition ? KIND_APPOSED : KIND_BESIDE, KINDS.indexOf(kind));
      return;
    }
    if (!apposition && i > last + 1) return;
    if (apposition && i > last + 2 && words.verbs.has(word)) return;
  }
}

// Cues around one place: who introduces it, and which kind the nouns beside it say: `X, a benchmark for`.
import type { Finding } from '../candidate.ts';
import { type FeatureContext, tokensOf } from './context.ts';
import { type FeatureSink, template } from './feature-set.ts';

/** Before the colon of the title. */
const COLON = template('before the colon');
/** After `we propose`, `introduces` and the like. */
const INTRODUCED = template('introduced');
const OUR = template('our');
const DISTANCE = template('distance from introducing verb');
const SUBJECT = template('subject of introducing verb');
const VERB = template('introducing verb');
const NAMED = template('called');
const KIND_BEFORE = template('kind noun before');
const KIND_BESIDE = template('kind noun beside');
const KIND_APPOSED = template('kind noun in apposition');

const FAR = 9;

/** What addCues tells of a place, as bits. */
export const CUES = { our: 1, introduced: 2, colon: 4 } as const;

export function addCues(context: FeatureContext, finding: Finding, features: FeatureSink): number {
  const { document } = context;
  const { first, last } = tokensOf(document, finding);
  const sentence = document.sentences[document.sentenceOf[first] ?? 0];
  if (!sentence) return 0;
  const cues = addCuesBefore(context, first, sentence.firstToken, features);
  const apposition = document.tokens[last + 1]?.gap.apposes === true;
  addCuesAfter(context, last, sentence.endToken, apposition, features);
  if (sentence.field !== 'title' || first > 0 || !apposition) return cues;
  features.add(COLON);
  return cues | CUES.colon;
}

function addCuesBefore(
  { document }: FeatureContext,
  first: number,
  floor: number,
  features: FeatureSink,
): number {
  let cues = 0;
  for (let i = first - 1; i >= Math.max(floor, first - FAR); i--) {
    const word = document.tokens[i]?.word;
    if (!word) break;
    if (word.introduces) {
      features.add(INTRODUCED);
      features.add(DISTANCE, Math.min(first - i, 4));
      features.add(SUBJECT, document.tokens[i - 1]?.word.hash);
      features.add(VERB, document.tokens[i]?.word.hash);
      return cues | CUES.introduced;
    }
    if (first - i <= 2 && word.isOwn) {
      features.add(OUR);
      cues |= CUES.our;
    }
    if (first - i <= 2 && word.names) features.add(NAMED);
    if (first - i <= 4 && word.besideNumber >= 0) features.add(KIND_BEFORE, word.besideNumber);
  }
  return cues;
}

function addCuesAfter(
  { document }: FeatureContext,
  last: number,
  end: number,
  apposition: boolean,
  features: FeatureSink,
): void {
  for (let i = last + 1; i < Math.min(end, last + FAR + 1); i++) {
    const word = document.tokens[i]?.word;
    if (!word) return;
    if (word.besideNumber >= 0 && (apposition || i === last + 1)) {
      features.add(apposition ? KIND_APPOSED : KIND_BESIDE, word.besideNumber);
      return;
    }
    if (!apposition && i > last + 1) return;
    if (apposition && i > last + 2 && word.isVerb) return;
  }
}

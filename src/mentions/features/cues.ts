// Cues around one place: who introduces it, and which kind the nouns beside it say: `X, a benchmark for`.
import type { Finding } from '../candidate.ts';
import { besideNumber, WORD } from '../word.ts';
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
  const apposition = document.tokens.gap(last + 1)?.apposes === true;
  addCuesAfter(context, last, sentence.endToken, apposition, features);
  if (sentence.field !== 'title' || first > 0 || !apposition) return cues;
  features.add(COLON);
  return cues | CUES.colon;
}

function addCuesBefore(
  { document: { tokens } }: FeatureContext,
  first: number,
  floor: number,
  features: FeatureSink,
): number {
  let cues = 0;
  for (let i = first - 1; i >= Math.max(floor, first - FAR); i--) {
    if (tokens.has(i, WORD.introduces)) {
      features.add(INTRODUCED);
      features.add(DISTANCE, Math.min(first - i, 4));
      features.add(SUBJECT, tokens.word(i - 1)?.hash);
      features.add(VERB, tokens.word(i)?.hash);
      return cues | CUES.introduced;
    }
    if (first - i <= 2 && tokens.has(i, WORD.own)) {
      features.add(OUR);
      cues |= CUES.our;
    }
    if (first - i <= 2 && tokens.has(i, WORD.names)) features.add(NAMED);
    const kind = besideNumber(tokens.bits[i] ?? 0);
    if (first - i <= 4 && kind >= 0) features.add(KIND_BEFORE, kind);
  }
  return cues;
}

function addCuesAfter(
  { document: { tokens } }: FeatureContext,
  last: number,
  end: number,
  apposition: boolean,
  features: FeatureSink,
): void {
  for (let i = last + 1; i < Math.min(end, last + FAR + 1); i++) {
    const kind = besideNumber(tokens.bits[i] ?? 0);
    if (kind >= 0 && (apposition || i === last + 1)) {
      features.add(apposition ? KIND_APPOSED : KIND_BESIDE, kind);
      return;
    }
    if (!apposition && i > last + 1) return;
    if (apposition && i > last + 2 && tokens.has(i, WORD.verb)) return;
  }
}

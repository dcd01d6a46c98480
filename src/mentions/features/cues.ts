// Cues around one place: who introduces it, and which kind the nouns beside it say: `X, a benchmark for`.
import type { Finding } from '../candidate.ts';
import { type FeatureContext, type Features, tokensOf } from './context.ts';

const FAR = 9;
/** After the name: a comma, bracket, colon or dash. Catches `, a`; refuses ` model`. */
const APPOSITION = /^\s*[,(:–—]/;

export function addCues(context: FeatureContext, finding: Finding, features: Features): void {
  const { document } = context;
  const { first, last } = tokensOf(document, finding);
  const sentence = document.sentences[document.sentenceOf[first] ?? 0];
  if (!sentence) return;
  addCuesBefore(context, first, sentence.firstToken, features);
  const apposition = APPOSITION.test(document.tokens[last + 1]?.gap ?? '');
  addCuesAfter(context, last, sentence.endToken, apposition, features);
  if (sentence.field === 'title' && first === 0 && apposition) features.add('colon');
}

function addCuesBefore(
  { document, words }: FeatureContext,
  first: number,
  floor: number,
  features: Features,
): void {
  for (let i = first - 1; i >= Math.max(floor, first - FAR); i--) {
    const word = document.tokens[i]?.lower ?? '';
    if (words.introduce.has(word)) {
      const subject = document.tokens[i - 1]?.lower ?? '';
      features
        .add('intro')
        .add(`intro:${Math.min(first - i, 4)}`)
        .add(`intros:${subject}`)
        .add(`introv:${word}`);
      return;
    }
    if (first - i <= 2 && words.own.has(word)) features.add('our');
    if (first - i <= 2 && words.named.has(word)) features.add('named');
    const kind = words.beside.get(word);
    if (kind && first - i <= 4) features.add(`lk:${kind}`);
  }
}

function addCuesAfter(
  { document, words }: FeatureContext,
  last: number,
  end: number,
  apposition: boolean,
  features: Features,
): void {
  for (let i = last + 1; i < Math.min(end, last + FAR + 1); i++) {
    const word = document.tokens[i]?.lower ?? '';
    const kind = words.beside.get(word);
    if (kind && (apposition || i === last + 1)) {
      features.add(`${apposition ? 'ap' : 'be'}:${kind}`);
      return;
    }
    if (!apposition && i > last + 1) return;
    if (apposition && i > last + 2 && words.verbs.has(word)) return;
  }
}

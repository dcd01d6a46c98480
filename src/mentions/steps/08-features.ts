// A candidate in, what is seen of it out: strings that the scorer has weights for. Everything is said of the whole
// paper, not of one place: how often, where, beside which words.
import { type Candidate, type Finding, surfaceOf } from '../candidate.ts';
import type { Document, Token } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { Words } from '../words.ts';
import { shapeOf } from './05-names.ts';

export interface FeatureContext {
  readonly lexicon: Lexicon;
  readonly document: Document;
  readonly words: Words;
  /** Pieces that some lexicon place or longer name covers, by the length of the longest. */
  readonly cover: readonly number[];
}

const MOST_PLACES = 4;

/** Distinct feature names, in a fixed order. */
export function featuresOf(context: FeatureContext, candidate: Candidate): string[] {
  const features = new Set<string>(['bias']);
  addConcept(context, candidate, features);
  addWording(context, candidate, features);
  addPlaces(context, candidate, features);
  for (const finding of candidate.findings.slice(0, MOST_PLACES)) {
    features.add(`r:${finding.rule}`);
    addNeighbours(context, finding, features);
  }
  return [...features];
}

function addConcept(
  { lexicon }: FeatureContext,
  candidate: Candidate,
  features: Set<string>,
): void {
  const concept = candidate.concept === undefined ? undefined : lexicon.concepts[candidate.concept];
  features.add(concept ? 'lex' : 'own');
  if (concept) features.add(`k:${concept.kind}`).add(`c:${concept.slug}`);
  if (candidate.longForm) features.add('long');
}

function addWording(
  { document, lexicon }: FeatureContext,
  candidate: Candidate,
  features: Set<string>,
): void {
  const span = candidate.longForm ?? candidate.findings[0];
  if (!span) return;
  const pieces = document.pieces.slice(span.from, span.to);
  const folds = pieces.map(({ fold }) => fold.replace(/\p{N}+/gu, '0'));
  const head = folds.at(-1) ?? '';
  const lex =
    candidate.concept === undefined ? 'o' : (lexicon.concepts[candidate.concept]?.kind ?? 'o');
  features
    .add(`h:${head}`)
    .add(`f:${folds[0]}`)
    .add(`n:${Math.min(folds.length, 6)}`)
    .add(`n:${lex}:${Math.min(folds.length, 4)}`);
  if (folds.length > 1) features.add(`h2:${folds.slice(-2).join(' ')}`);
  if (head.length > 4) features.add(`s3:${head.slice(-3)}`).add(`s5:${head.slice(-5)}`);
  folds.slice(0, 6).forEach((fold, i) => {
    if (i < folds.length - 1) features.add(`w:${fold}`);
  });
  const shapes = new Set(
    candidate.findings.slice(0, MOST_PLACES).map((f) => shapesOf(surfaceOf(document, f))),
  );
  for (const shape of shapes) features.add(`sh:${shape}`).add(`sh:${lex}:${shape}`);
}

function shapesOf(surface: string): string {
  const shapes = surface.split(/\s+/).map((word) => shapeOf(word).slice(0, 3));
  return shapes.length > 3 ? `${shapes.slice(0, 3).join('_')}+` : shapes.join('_');
}

function addPlaces(context: FeatureContext, candidate: Candidate, features: Set<string>): void {
  const { document, cover } = context;
  const count = candidate.findings.length;
  features.add(`x:${count > 5 ? 5 : count}`);
  const origin = candidate.concept === undefined ? 'own' : 'lex';
  let inTitle = false;
  let alone = 0;
  for (const finding of candidate.findings) {
    const token = document.tokens[document.pieces[finding.from]?.token ?? 0];
    if (token?.field === 'title') inTitle = true;
    if ((cover[finding.from] ?? 0) <= finding.to - finding.from) alone++;
  }
  if (inTitle) features.add('title').add(`title:${origin}`);
  if (inTitle && count > 1) features.add(`title+:${origin}`);
  features.add(
    alone === 0 ? `inside:${origin}` : alone === count ? `alone:${origin}` : `partly:${origin}`,
  );
}

function addNeighbours(context: FeatureContext, finding: Finding, features: Set<string>): void {
  const { document, words } = context;
  const first = document.pieces[finding.from]?.token ?? 0;
  const last = document.pieces[finding.to - 1]?.token ?? first;
  const before = document.tokens[first - 1];
  const token = document.tokens[first];
  const after = document.tokens[last + 1];
  const left = leftOf(token, before);
  const right = rightOf(document.tokens[last], after);
  const origin = finding.concept === undefined ? 'o' : 'l';
  features.add(`l:${left}`).add(`rt:${right}`);
  const l = classOf(words, left);
  const r = classOf(words, right);
  features
    .add(`lc:${l}`)
    .add(`rc:${r}`)
    .add(`lr:${finding.rule.slice(0, 9)}:${l}:${r}:${origin}`);
  const head = document.pieces[finding.to - 1]?.fold ?? '';
  features.add(`hl:${head}:${l}`).add(`hr:${head}:${r}`);
  if ((document.pieces[finding.from]?.start ?? 0) > (token?.start ?? 0)) features.add('cut:left');
  if ((document.pieces[finding.to - 1]?.end ?? 0) < (document.tokens[last]?.end ?? 0))
    features.add('cut:right');
  addCues(context, first, last, features);
}

function leftOf(token: Token | undefined, before: Token | undefined): string {
  if (!token || !before || before.field !== token.field) return '^';
  return token.runsOn ? before.lower : token.gap.trim().slice(-1) || '_';
}

function rightOf(token: Token | undefined, after: Token | undefined): string {
  if (!token || !after || after.field !== token.field) return '$';
  return after.runsOn ? after.lower : after.gap.trim().slice(0, 1) || '_';
}

function classOf(words: Words, word: string): string {
  if (word.length === 1 && !/[\p{L}\p{N}]/u.test(word)) return word;
  if (words.verbs.has(word)) return 'verb';
  if (words.stop.has(word)) return 'stop';
  if (words.genericModifiers.has(word)) return 'generic';
  if (words.beside.has(word)) return `beside:${words.beside.get(word)}`;
  if (/^\p{N}/u.test(word)) return 'number';
  return word.endsWith('ly')
    ? 'adverb'
    : word.endsWith('ing')
      ? 'ing'
      : word.endsWith('ed')
        ? 'ed'
        : 'word';
}

/** Cues to both sides within one sentence: who introduces it, and which kind the words around it say. */
function addCues(
  { document, words }: FeatureContext,
  first: number,
  last: number,
  features: Set<string>,
): void {
  const sentence = document.sentences[document.sentenceOf[first] ?? 0];
  if (!sentence) return;
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - 8); i--) {
    const word = document.tokens[i]?.lower ?? '';
    if (words.introduce.has(word)) {
      features.add('intro').add(`intro:${Math.min(first - i, 4)}`);
      break;
    }
    if (first - i <= 2 && words.own.has(word)) features.add('our');
    if (first - i <= 2 && words.named.has(word)) features.add('named');
    const kind = words.beside.get(word);
    if (kind && first - i <= 4) features.add(`lk:${kind}`);
  }
  const apposition = /^\s*[,(:–—]/.test(document.tokens[last + 1]?.gap ?? '');
  for (let i = last + 1; i < Math.min(sentence.endToken, last + 10); i++) {
    const word = document.tokens[i]?.lower ?? '';
    const kind = words.beside.get(word);
    if (kind && (apposition || i === last + 1)) {
      features.add(`${apposition ? 'ap' : 'be'}:${kind}`);
      break;
    }
    if (i > last + 1 && words.verbs.has(word) && !apposition) break;
  }
  if (sentence.field === 'title' && first === 0 && apposition) features.add('colon');
}

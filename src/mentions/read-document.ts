// A paper's cleaned texts in, the document the steps share out, with what guards ask of it.
import type { Kind } from '../model/concept.ts';
import type { Document, Piece, PieceSpan, Token } from './document.ts';
import type { PaperText } from './extractor.ts';
import type { GuardContext } from './lexicon/guard.ts';
import { addTokens } from './steps/01-tokens.ts';
import { findSentences, indexSentences } from './steps/02-sentences.ts';
import type { Words } from './words.ts';

export function readDocument(paper: PaperText): Document {
  const texts = { title: paper.title.text, abstract: paper.abstract.text };
  const tokens: Token[] = [];
  const pieces: Piece[] = [];
  addTokens('title', texts.title, tokens, pieces);
  addTokens('abstract', texts.abstract, tokens, pieces);
  const sentences = findSentences(texts, tokens);
  return { texts, tokens, pieces, sentences, sentenceOf: indexSentences(sentences, tokens.length) };
}

const LONGEST_NEAR = 3;

export function guardContextOf(document: Document, words: Words): GuardContext {
  let phrases: ReadonlySet<string> | null = null;
  return {
    document,
    has: (fold) => {
      phrases ??= phrasesOf(document);
      return phrases.has(fold);
    },
    isCued: (span, kind) => isCued(document, words, span, kind),
  };
}

/** All runs of up to three pieces, folded and joined. */
function phrasesOf(document: Document): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (let from = 0; from < document.pieces.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(from + LONGEST_NEAR, document.pieces.length); to++) {
      phrase += document.pieces[to]?.fold ?? '';
      phrases.add(phrase);
    }
  }
  return phrases;
}

const VERSION = /^v?\d+(?:\.\d+)?[BMK]?$/;

/** A word beside the span that only names have beside them. */
function isCued(document: Document, words: Words, span: PieceSpan, kind: string): boolean {
  const first = document.pieces[span.from]?.token ?? 0;
  const last = document.pieces[span.to - 1]?.token ?? first;
  const after = document.tokens[last + 1];
  if (after?.runsOn) {
    if (words.beside.get(after.lower) === (kind as Kind)) return true;
    if (VERSION.test(after.text) && (kind === 'MODEL' || kind === 'DATASET')) return true;
  }
  const token = document.tokens[first];
  const before = document.tokens[first - 1];
  if (!before || !token?.runsOn) return false;
  if (words.use.has(before.lower) || words.introduce.has(before.lower)) return true;
  const verb = document.tokens[first - 2];
  return words.with.has(before.lower) && verb !== undefined && words.tested.has(verb.lower);
}

// A paper's cleaned texts in, the document the steps share out, with what guards ask of it.
import type { Document, Piece, PieceSpan, Token } from './document.ts';
import type { PaperText } from './extractor.ts';
import type { GuardContext } from './lexicon/guard.ts';
import { Phrases } from './phrases.ts';
import { addTokens } from './steps/01-tokens.ts';
import { findSentences, indexSentences } from './steps/02-sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

export function readDocument(vocabulary: Vocabulary, paper: PaperText): Document {
  vocabulary.tidy();
  const texts = { title: paper.title.text, abstract: paper.abstract.text };
  const tokens: Token[] = [];
  const pieces: Piece[] = [];
  addTokens('title', texts.title, vocabulary, tokens, pieces);
  addTokens('abstract', texts.abstract, vocabulary, tokens, pieces);
  const sentences = findSentences(texts, tokens);
  return { texts, tokens, pieces, sentences, sentenceOf: indexSentences(sentences, tokens.length) };
}

export function guardContextOf(document: Document): GuardContext {
  let phrases: Phrases | undefined;
  const answers = new Map<readonly string[], boolean>();
  return {
    document,
    has: (phrase) => {
      const known = answers.get(phrase);
      if (known !== undefined) return known;
      phrases ??= new Phrases(document);
      const answer = phrases.has(phrase);
      answers.set(phrase, answer);
      return answer;
    },
    isCued: (span, kind) => isCued(document, span, kind),
  };
}

const VERSION = /^v?\d+(?:\.\d+)?[BMK]?$/;

/** A word beside the span that only names have beside them. */
function isCued(document: Document, span: PieceSpan, kind: string): boolean {
  const first = document.pieces[span.from]?.token ?? 0;
  const last = document.pieces[span.to - 1]?.token ?? first;
  const after = document.tokens[last + 1];
  if (after?.runsOn) {
    if (after.word.beside === kind) return true;
    if (VERSION.test(after.word.text) && (kind === 'MODEL' || kind === 'DATASET')) return true;
  }
  const token = document.tokens[first];
  const before = document.tokens[first - 1];
  if (!before || !token?.runsOn) return false;
  if (before.word.uses || before.word.introduces) return true;
  const verb = document.tokens[first - 2];
  return before.word.isWith && verb?.word.tests === true;
}

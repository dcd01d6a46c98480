// A paper's cleaned texts in, the document the steps share out, with what guards ask of it.
import { KINDS, type Kind } from '../model/concept.ts';
import type { Document, PieceSpan } from './document.ts';
import type { PaperText } from './extractor.ts';
import { FoldNumbers } from './fold-numbers.ts';
import type { GuardContext } from './lexicon/guard.ts';
import { Phrases } from './phrases.ts';
import { Pieces } from './pieces.ts';
import { addTokens } from './steps/01-tokens.ts';
import { findSentences, indexSentences } from './steps/02-sentences.ts';
import { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { besideNumber, WORD } from './word.ts';

/** Room for what is read of one paper, which may serve one after the other. */
export class Room {
  readonly tokens = new Tokens();
  readonly pieces = new Pieces();
  readonly folds = new FoldNumbers();
}

/** The document holds until its room is used again. */
export function readDocument(
  vocabulary: Vocabulary,
  paper: PaperText,
  room = new Room(),
): Document {
  vocabulary.tidy();
  const texts = { title: paper.title.text, abstract: paper.abstract.text };
  const { tokens, pieces, folds } = room;
  folds.clear();
  tokens.clear(vocabulary.rows);
  pieces.clear(vocabulary.rows);
  addTokens('title', texts.title, vocabulary, tokens, pieces);
  addTokens('abstract', texts.abstract, vocabulary, tokens, pieces);
  const sentences = findSentences(texts, tokens);
  return { texts, tokens, pieces, sentences, sentenceOf: indexSentences(sentences, tokens.length) };
}

export function guardContextOf(document: Document): GuardContext {
  let phrases: Phrases | undefined;
  return {
    document,
    has: (phrase) => {
      phrases ??= new Phrases(document);
      return phrases.has(phrase);
    },
    isCued: (span, kind) => isCued(document, span, kind),
  };
}

const VERSION = /^v?\d+(?:\.\d+)?[BMK]?$/;

/** A word beside the span that only names have beside them. */
function isCued({ tokens, pieces }: Document, span: PieceSpan, kind: Kind): boolean {
  const first = pieces.token(span.from);
  const after = pieces.token(span.to - 1) + 1;
  if (tokens.runsOn(after)) {
    if (besideNumber(tokens.bits[after] ?? 0) === KINDS.indexOf(kind)) return true;
    const takesVersion = kind === 'MODEL' || kind === 'DATASET';
    if (takesVersion && VERSION.test(tokens.text(after))) return true;
  }
  if (!tokens.runsOn(first)) return false;
  if (tokens.has(first - 1, WORD.uses | WORD.introduces)) return true;
  return tokens.has(first - 1, WORD.with) && tokens.has(first - 2, WORD.tests);
}

// Texts with spans in, a tagger of their kinds out, and what it finds in other texts.

import type { Document } from '../../../src/mentions/document.ts';
import type { Lexicon } from '../../../src/mentions/lexicon/compile.ts';
import { guardContextOf, readDocument } from '../../../src/mentions/read-document.ts';
import { findLexiconPlaces } from '../../../src/mentions/steps/03-lexicon.ts';
import { findAbbreviations } from '../../../src/mentions/steps/04-abbreviations.ts';
import { unpackTagger } from '../../../src/mentions/tagger/model.ts';
import type { PlaceContext } from '../../../src/mentions/tagger/place-features.ts';
import { Tagger } from '../../../src/mentions/tagger/tagger.ts';
import type { WordClasses } from '../../../src/mentions/tagger/word-classes.ts';
import { Vocabulary } from '../../../src/mentions/vocabulary.ts';
import { compileWords, type Words } from '../../../src/mentions/words.ts';
import { cleanText } from '../../../src/text/clean.ts';
import type { CleanText } from '../../../src/text/clean-text.ts';
import { type TaggedSpan, taggedText } from '../../train/tagger/examples.ts';
import { fitTagger } from '../../train/tagger/fit.ts';
import { chooseSpans } from './choose.ts';
import type { SpanText } from './read.ts';
import type { Predicted, Span } from './score.ts';

/** A span is taken from this probability on, which is worth most where right and wrong weigh alike. */
const TAKEN_FROM = 0.33;
const EMPTY = cleanText('');

export class SpanLearner {
  readonly #lexicon: Lexicon;
  readonly #classes: WordClasses;
  readonly #words: Words;

  constructor(lexicon: Lexicon, classes: WordClasses) {
    this.#lexicon = lexicon;
    this.#classes = classes;
    this.#words = compileWords(lexicon.words);
  }

  /** Learns from the ones, tags the others. */
  predict(seen: readonly SpanText[], unseen: readonly SpanText[]): Predicted[] {
    const kinds = [...new Set(seen.flatMap(({ spans }) => spans.map(({ type }) => type)))].sort();
    const vocabulary = new Vocabulary(this.#lexicon, this.#words);
    const examples = seen.map((text) => {
      const clean = cleanText(text.text);
      const context = this.#contextOf(vocabulary, clean);
      const spans = taggedSpans(context.document, clean, text.spans, kinds);
      return taggedText(context, this.#classes, spans);
    });
    const model = unpackTagger(fitTagger(examples, { about: '', kinds }));
    const tagger = new Tagger(model, this.#words, this.#classes);
    const fresh = new Vocabulary(this.#lexicon, this.#words);
    return unseen.map(({ text, spans }) => {
      const clean = cleanText(text);
      const context = this.#contextOf(fresh, clean);
      tagger.read(context);
      const found = chooseSpans(context.document, tagger.chain, TAKEN_FROM);
      return {
        gold: spans,
        found: found.map((span) => sourceSpan(context.document, clean, span, kinds)),
      };
    });
  }

  #contextOf(vocabulary: Vocabulary, abstract: CleanText): PlaceContext {
    const document = readDocument(vocabulary, { title: EMPTY, abstract });
    const places = findLexiconPlaces(this.#lexicon, guardContextOf(document));
    return { lexicon: this.#lexicon, document, places, pairs: findAbbreviations(document) };
  }
}

/** Spans that no piece is cut by; the others cannot be learned. */
function taggedSpans(
  { pieces }: Document,
  clean: CleanText,
  spans: readonly Span[],
  kinds: readonly string[],
): TaggedSpan[] {
  const ranges = Array.from({ length: pieces.length }, (_, i) => clean.toSource(pieces.range(i)));
  const starts = new Map(ranges.map(({ start }, i) => [start, i]));
  const ends = new Map(ranges.map(({ end }, i) => [end, i + 1]));
  return spans.flatMap(({ start, end, type }) => {
    const from = starts.get(start);
    const to = ends.get(end);
    if (from === undefined || to === undefined || from >= to) return [];
    return [{ from, to, kind: kinds.indexOf(type) }];
  });
}

function sourceSpan(
  { pieces }: Document,
  clean: CleanText,
  { from, to, kind }: TaggedSpan,
  kinds: readonly string[],
): Span {
  const { start } = pieces.range(from);
  const { end } = pieces.range(to - 1);
  return { ...clean.toSource({ start, end }), type: kinds[kind] ?? '' };
}

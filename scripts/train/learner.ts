// Annotated papers in, a trained extractor out. The scorer learns from what taggers say that never saw the paper, as
// the tagger will not have seen the papers it is used on (stacking; Wolpert, "Stacked generalization", 1992).
import type { GoldPaper } from '../../src/evaluation/gold.ts';
import { createExtractor } from '../../src/mentions/extract.ts';
import type { Extractor } from '../../src/mentions/extractor.ts';
import { findCandidates } from '../../src/mentions/find-candidates.ts';
import type { Lexicon } from '../../src/mentions/lexicon/compile.ts';
import type { Weights } from '../../src/mentions/lexicon/entry.ts';
import { buildPrior, type Prior } from '../../src/mentions/prior.ts';
import { guardContextOf, readDocument } from '../../src/mentions/read-document.ts';
import { findLexiconPlaces } from '../../src/mentions/steps/03-lexicon.ts';
import { findAbbreviations } from '../../src/mentions/steps/04-abbreviations.ts';
import { type TaggerModel, unpackTagger } from '../../src/mentions/tagger/model.ts';
import type { WordClasses } from '../../src/mentions/tagger/word-classes.ts';
import { Vocabulary } from '../../src/mentions/vocabulary.ts';
import { compileWords } from '../../src/mentions/words.ts';
import { KINDS } from '../../src/model/concept.ts';
import { hashNumber } from '../../src/model/hash.ts';
import { cleanText } from '../../src/text/clean.ts';
import { type Example, fitWeights } from './fit-scorer.ts';
import { labelCandidates } from './gold.ts';
import { annotatedSpans } from './tagger/annotate.ts';
import { type TaggedText, taggedText } from './tagger/examples.ts';
import { fitTagger } from './tagger/fit.ts';

export const FOLDS = 5;
const ABOUT =
  'Computed by scripts/train from titles and abstracts of Hugging Face Daily Papers and arXiv (metadata CC0), ' +
  'annotated by the project; weights under Apache-2.0, as the program.';

export interface TrainedExtractor {
  readonly tagger: Buffer;
  readonly weights: Weights;
}

export class Learner {
  readonly #lexicon: Lexicon;
  readonly #classes: WordClasses;
  readonly #texts = new Map<string, TaggedText>();
  readonly #taggers = new Map<string, Buffer>();

  constructor(lexicon: Lexicon, classes: WordClasses) {
    this.#lexicon = lexicon;
    this.#classes = classes;
  }

  /** Trains on the papers; in parts of `FOLDS` each paper is judged by a tagger that did not see its part. */
  train(papers: readonly GoldPaper[]): TrainedExtractor {
    const parts = [...new Set(papers.map(foldOf))].sort();
    const examples = parts.flatMap((part) => {
      const rest = papers.filter((paper) => foldOf(paper) !== part);
      const prior = this.#prior(unpackTagger(this.#tagger(rest)));
      return papers
        .filter((paper) => foldOf(paper) === part)
        .flatMap((paper) => this.#examples(prior, paper));
    });
    return { tagger: this.#tagger(papers), weights: fitWeights(examples) };
  }

  extractor({ tagger, weights }: TrainedExtractor): Extractor {
    const learned = { classes: this.#classes, tagger: unpackTagger(tagger), hash: '' };
    return createExtractor({ lexicon: { ...this.#lexicon, weights }, learned });
  }

  /** Cached by the papers it saw. */
  #tagger(papers: readonly GoldPaper[]): Buffer {
    const key = papers.map(({ id }) => id).join(' ');
    const known = this.#taggers.get(key);
    if (known) return known;
    const texts = papers.map((paper) => this.#tagged(paper));
    const tagger = fitTagger(texts, { about: ABOUT, kinds: KINDS });
    this.#taggers.set(key, tagger);
    return tagger;
  }

  #tagged(paper: GoldPaper): TaggedText {
    const known = this.#texts.get(paper.id);
    if (known) return known;
    const words = compileWords(this.#lexicon.words);
    const document = readDocument(this.#vocabulary, textOf(paper));
    const places = findLexiconPlaces(this.#lexicon, guardContextOf(document));
    const context = {
      lexicon: this.#lexicon,
      document,
      places,
      pairs: findAbbreviations(document),
    };
    const spans = annotatedSpans(document, paper.entities);
    const tagged = taggedText(context, words, this.#classes, spans);
    this.#texts.set(paper.id, tagged);
    return tagged;
  }

  get #vocabulary(): Vocabulary {
    return new Vocabulary(this.#lexicon, compileWords(this.#lexicon.words));
  }

  #prior(model: TaggerModel): Prior {
    return buildPrior(this.#lexicon, this.#classes, model);
  }

  /** The paper, and its middle sentence alone: short texts are extracted too. */
  #examples(prior: Prior, paper: GoldPaper): Example[] {
    const short = this.#labelled(prior, shortOf(paper));
    return [
      ...this.#labelled(prior, paper),
      ...short.map((example) => ({ ...example, introduced: null })),
    ];
  }

  #labelled(prior: Prior, paper: GoldPaper): Example[] {
    return labelCandidates(this.#lexicon, findCandidates(prior, textOf(paper)), paper.entities);
  }
}

/** The part a paper belongs to: a function of its id. */
export function foldOf({ id }: { readonly id: string }): number {
  return hashNumber(id) % FOLDS;
}

function textOf({ title, abstract }: GoldPaper) {
  return { title: cleanText(title), abstract: cleanText(abstract) };
}

function shortOf(paper: GoldPaper): GoldPaper {
  const sentences = paper.abstract.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  return { ...paper, title: '', abstract: sentences[Math.floor(sentences.length / 2)] ?? '' };
}

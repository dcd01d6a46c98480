// Annotated papers in, a trained extractor out. The scorer learns from what taggers say that never saw the paper, as
// the tagger will not have seen the papers it is used on (stacking; Wolpert, "Stacked generalization", 1992).
import type { GoldPaper } from '../../src/evaluation/gold.ts';
import { createExtractor } from '../../src/mentions/extract.ts';
import type { Extractor } from '../../src/mentions/extractor.ts';
import { findCandidates } from '../../src/mentions/find-candidates.ts';
import type { Learned } from '../../src/mentions/learned.ts';
import type { Lexicon } from '../../src/mentions/lexicon/compile.ts';
import type { Weights } from '../../src/mentions/lexicon/entry.ts';
import { buildPrior, type Prior } from '../../src/mentions/prior.ts';
import { guardContextOf, readDocument } from '../../src/mentions/read-document.ts';
import { type ReplaceableSteps, STEPS } from '../../src/mentions/replaceable-steps.ts';
import { findLexiconPlaces } from '../../src/mentions/steps/03-lexicon.ts';
import { unpackTagger } from '../../src/mentions/tagger/model.ts';
import type { WordClasses } from '../../src/mentions/tagger/word-classes.ts';
import { Vocabulary } from '../../src/mentions/vocabulary.ts';
import { compileWords, type Words } from '../../src/mentions/words.ts';
import { KINDS } from '../../src/model/concept.ts';
import { hashNumber } from '../../src/model/hash.ts';
import { cleanText } from '../../src/text/clean.ts';
import { ABOUT } from './about.ts';
import { type DomainText, fitDomain } from './domain.ts';
import { type Example, fitWeights } from './fit-scorer.ts';
import { labelCandidates } from './gold.ts';
import { annotatedSpans } from './tagger/annotate.ts';
import { type TaggedText, taggedText } from './tagger/examples.ts';
import { fitTagger } from './tagger/fit.ts';
import type { ShortText } from './texts.ts';

export const FOLDS = 5;

export interface TrainedExtractor {
  readonly tagger: Buffer;
  readonly domain: Weights;
  readonly weights: Weights;
}

type Sequenced = Pick<TrainedExtractor, 'tagger' | 'domain'>;

export interface LearnerOptions {
  readonly lexicon: Lexicon;
  readonly classes: WordClasses;
  /** Others than all of them, to see what one adds. */
  readonly steps?: ReplaceableSteps;
  /** Of the tagger: 0 for one that knows nothing. */
  readonly epochs?: number;
}

export class Learner {
  readonly #steps: ReplaceableSteps;
  readonly #epochs: number | undefined;
  readonly #lexicon: Lexicon;
  readonly #classes: WordClasses;
  readonly #texts = new Map<string, TaggedText>();
  readonly #sentencesOf = new Map<string, readonly DomainText[]>();
  readonly #words: Words;
  readonly #known = new Map<string, Sequenced>();

  constructor({ lexicon, classes, steps = STEPS, epochs }: LearnerOptions) {
    this.#lexicon = lexicon;
    this.#classes = classes;
    this.#steps = steps;
    this.#epochs = epochs;
    this.#words = compileWords(lexicon.words);
  }

  /** Trains on the papers and texts; in parts of `FOLDS` each is judged by what did not see its part. */
  train(papers: readonly GoldPaper[], texts: readonly ShortText[]): TrainedExtractor {
    const examples = Array.from({ length: FOLDS }, (_, part) => part).flatMap((part) => {
      const isPart = (paper: GoldPaper) => foldOf(paper) === part;
      const prior = this.#prior(
        papers.filter((paper) => !isPart(paper)),
        texts.filter((text) => !isPart(text)),
      );
      return [
        ...papers.filter(isPart).flatMap((paper) => this.#examples(prior, paper)),
        ...texts
          .filter((text) => isPart(text) && !isContrast(text))
          .flatMap((text) => this.#shortExamples(prior, text)),
      ];
    });
    return { ...this.#learn(papers, texts), weights: fitWeights(examples) };
  }

  extractor({ weights, ...learned }: TrainedExtractor): Extractor {
    return createExtractor({
      lexicon: { ...this.#lexicon, weights },
      learned: this.#learned(learned),
      steps: this.#steps,
    });
  }

  #prior(papers: readonly GoldPaper[], texts: readonly ShortText[]): Prior {
    return buildPrior(this.#lexicon, this.#learned(this.#learn(papers, texts)), this.#steps);
  }

  #learned({ tagger, domain }: Sequenced): Learned {
    return { classes: this.#classes, tagger: unpackTagger(tagger), domain, hash: '' };
  }

  /** Cached by the papers it saw. */
  #learn(papers: readonly GoldPaper[], texts: readonly ShortText[]): Sequenced {
    const key = [...papers, ...texts].map(({ id }) => id).join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    const tagged = [...papers, ...texts].map((paper) => this.#tagged(paper));
    const domainTexts = [
      ...papers.flatMap((paper) => this.#sentences(paper, true)),
      ...texts.flatMap((text) => this.#sentences(text, text.isOfField)),
    ];
    const epochs = this.#epochs === undefined ? {} : { epochs: this.#epochs };
    const learned = {
      tagger: fitTagger(tagged, { about: ABOUT, kinds: KINDS, ...epochs }),
      domain: fitDomain(domainTexts, this.#classes),
    };
    this.#known.set(key, learned);
    return learned;
  }

  #sentences(paper: GoldPaper, isOfField: boolean): readonly DomainText[] {
    const known = this.#sentencesOf.get(paper.id);
    if (known) return known;
    const vocabulary = this.#vocabulary;
    const sentences = sentencesOf(paper.abstract).map((abstract) => {
      const document = readDocument(vocabulary, textOf({ title: '', abstract }));
      const places = findLexiconPlaces(this.#lexicon, guardContextOf(document));
      return { document, places, isOfField };
    });
    this.#sentencesOf.set(paper.id, sentences);
    return sentences;
  }

  #tagged(paper: GoldPaper | ShortText): TaggedText {
    const known = this.#texts.get(paper.id);
    if (known) return known;
    const document = readDocument(this.#vocabulary, textOf(paper));
    const places = findLexiconPlaces(this.#lexicon, guardContextOf(document));
    const context = {
      lexicon: this.#lexicon,
      document,
      places,
      pairs: this.#steps.findAbbreviations(document),
    };
    const spans = annotatedSpans(
      document,
      paper.entities,
      'marks' in paper ? paper.marks : undefined,
    );
    const tagged = taggedText(context, this.#classes, spans);
    this.#texts.set(paper.id, tagged);
    return tagged;
  }

  get #vocabulary(): Vocabulary {
    return new Vocabulary(this.#lexicon, this.#words);
  }

  /** The paper, and its middle sentence alone: short texts are extracted too. */
  #examples(prior: Prior, paper: GoldPaper): Example[] {
    return [...this.#labelled(prior, paper), ...this.#shortExamples(prior, shortOf(paper))];
  }

  /** Nothing is learned of what a text without its paper proposes. */
  #shortExamples(prior: Prior, text: GoldPaper): Example[] {
    return this.#labelled(prior, text).map((example) => ({ ...example, introduced: null }));
  }

  #labelled(prior: Prior, paper: GoldPaper): Example[] {
    return labelCandidates(this.#lexicon, findCandidates(prior, textOf(paper)), paper.entities);
  }
}

/** The part a paper belongs to: a function of its id. */
export function foldOf({ id }: { readonly id: string }): number {
  return hashNumber(id) % FOLDS;
}

function textOf({ title, abstract }: Pick<GoldPaper, 'title' | 'abstract'>) {
  return { title: cleanText(title), abstract: cleanText(abstract) };
}

function shortOf(paper: GoldPaper): GoldPaper {
  const sentences = sentencesOf(paper.abstract);
  return { ...paper, title: '', abstract: sentences[Math.floor(sentences.length / 2)] ?? '' };
}

function sentencesOf(abstract: string): string[] {
  return abstract.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
}

/** A word stands in it as a name and as something else: the scorer, which sees the whole text at once, cannot tell. */
function isContrast({ abstract, entities, marks }: ShortText): boolean {
  return entities.some(({ name }) => {
    let at = abstract.indexOf(name);
    while (at >= 0 && marks.has(at)) at = abstract.indexOf(name, at + 1);
    return at >= 0;
  });
}

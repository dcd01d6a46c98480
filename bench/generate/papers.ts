// Papers that never were, as many as are asked for, with the mentions that an extractor would have found in them: like real ones
// in how many concepts they name, how frequent these are, which keep company, and when they were published. Oldest first.
import { seededRandom } from '../../src/analytics/random.ts';
import type { Mention } from '../../src/model/mention.ts';
import { encodeMentions, type PackedMentions } from '../../src/model/mention-codec.ts';
import type { PaperRecord } from '../../src/model/paper.ts';
import { idOfNumbered } from '../../src/papers/record-id.ts';
import { openConcepts } from './concepts.ts';
import type { Distribution } from './distribution.ts';
import { pickBy } from './pick.ts';
import { type WrittenText, writeText } from './text.ts';
import { Urn } from './urn.ts';
import { nameOf, wordOf } from './words.ts';

/** In thousandths. */
const CONFIDENCE = { least: 500, span: 500 } as const;

export interface GeneratedPaper {
  readonly record: PaperRecord;
  readonly mentions: PackedMentions;
}

/** The same count and seed give the same papers; a larger corpus is no continuation of a smaller one. */
export function* generatePapers(
  like: Distribution,
  count: number,
  seed: number,
): Generator<GeneratedPaper> {
  const random = seededRandom(seed);
  const write = openWriter(like, random);
  for (const { month, papers } of monthsOf(like, count)) {
    for (let i = 0; i < papers; i++) {
      const day = 1 + Math.floor((28 * i) / papers);
      const arxiv = `${month.slice(2, 4)}${month.slice(5)}.${String(i + 1).padStart(5, '0')}`;
      yield write(arxiv, `${month}-${String(day).padStart(2, '0')}`);
    }
  }
}

/** The months' shares of a corpus of any size; the parts sum up to it. */
function monthsOf({ months, papers }: Distribution, count: number) {
  const dated = Object.values(months).reduce((sum, own) => sum + own, 0);
  if (dated === 0) throw new RangeError(`None of ${papers} papers has a month.`);
  let [before, counted] = [0, 0];
  return Object.entries(months)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, own]) => {
      counted += own;
      const upTo = Math.round((count * counted) / dated);
      const part = { month, papers: upTo - before };
      before = upTo;
      return part;
    });
}

type WritePaper = (arxiv: string, day: string) => GeneratedPaper;

function openWriter(like: Distribution, random: () => number): WritePaper {
  const text = openTexts(like, random);
  const facets = openFacets(like, random);
  return (arxiv, day) => {
    const { abstract, mentions } = text.abstract();
    const record: PaperRecord = {
      id: idOfNumbered('arxiv-snapshot', arxiv, day),
      source: 'arxiv-snapshot',
      ownId: arxiv,
      arxiv,
      version: day,
      sourceTitle: text.title(),
      sourceAbstract: abstract,
      truncated: false,
      published: { on: day, precision: 'day' },
      updatedOn: null,
      ...facets(),
    };
    return { record, mentions };
  };
}

function openTexts(like: Distribution, random: () => number) {
  const drawConcepts = openConcepts(like);
  const [pickWord, titleWords, tens, conceptCount, mentionCount] = [
    pickBy(wordWeights(like)),
    pickBy(like.titleWords),
    pickBy(like.abstractTens),
    pickBy(like.conceptsPerPaper),
    pickBy(like.mentionsPerConcept),
  ];
  const words = (length: number) =>
    Array.from({ length: Math.max(1, length) }, () => wordOf(pickWord(random)));
  const placesOf = (name: number, length: number) =>
    Array.from({ length: Math.max(1, mentionCount(random)) }, () => ({
      name,
      before: Math.floor(random() * length),
    }));
  return {
    title: () => words(titleWords(random)).join(' '),
    abstract: () => {
      const concepts = drawConcepts(conceptCount(random), random).map((concept) => ({
        concept,
        role: random() < like.introducing ? ('INTRODUCES' as const) : ('MENTIONS' as const),
      }));
      const own = words(10 * tens(random));
      const places = concepts.flatMap((_one, name) => placesOf(name, own.length));
      const written = writeText(
        own,
        concepts.map(({ concept }) => concept.name),
        places,
      );
      const confidence = () => CONFIDENCE.least + Math.floor(random() * CONFIDENCE.span);
      return {
        abstract: written.text,
        mentions: encodeMentions(mentionsOf(concepts, written, confidence)),
      };
    },
  };
}

function mentionsOf(
  concepts: readonly Pick<Mention, 'concept' | 'role'>[],
  { text, names }: WrittenText,
  confidence: () => number,
): Mention[] {
  return names.flatMap(({ name, range, sentence }): Mention[] => {
    const named = concepts[name];
    if (named === undefined) return [];
    const surface = text.slice(range.start, range.end);
    const ranges = { source: range, display: range, sentence };
    const chance = confidence();
    return [
      { ...named, field: 'abstract', surface, ...ranges, confidence: chance, rule: 'generated' },
    ];
  });
}

function openFacets(like: Distribution, random: () => number) {
  const urn = new Urn(like.authors);
  const categories = Object.entries(like.categories);
  const pickCategory = pickBy(categories.map(([, papers]) => papers));
  const [authorCount, categoryCount] = [
    pickBy(like.authorsPerPaper),
    pickBy(like.categoriesPerPaper),
  ];
  const several = (length: number, draw: () => string) => [
    ...new Set(Array.from({ length }, draw)),
  ];
  return () => ({
    authors: several(authorCount(random), () => nameOf(urn.draw(random, () => false))),
    categories: several(categoryCount(random), () => categories[pickCategory(random)]?.[0] ?? ''),
  });
}

/** How often each word stands in texts: between the ranks that were counted by a straight line of logarithms (after Zipf 1935). */
function wordWeights({ words, wordCounts }: Distribution): readonly number[] {
  return Array.from({ length: words }, (_one, place) => {
    const power = Math.log2(place + 1);
    const left = wordCounts[Math.floor(power)] ?? 1;
    const right = wordCounts[Math.ceil(power)] ?? 1;
    return left ** (1 - (power % 1)) * right ** (power % 1);
  });
}

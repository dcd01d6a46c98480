// How long do trends, growth, windows and relations take, of the commonest concepts where that matters?
import { type Asked, askAll } from './ask-all.ts';
import type { Corpus } from './corpus.ts';
import type { MeasureRow } from './measures.ts';

const LLM = 'concept(slug: "large-language-model")';

const QUESTIONS: readonly Asked[] = [
  ['trend of the commonest concept', `{ ${LLM} { trend { points { period papers share } } } }`],
  [
    'trends of five concepts',
    '{ trends(slugs: ["lora", "transformer", "clip", "imagenet", "large-language-model"], interval: QUARTER) { points { papers } } }',
  ],
  [
    'first, last and introducing papers',
    `{ ${LLM} { firstSeenOn lastSeenOn introducedBy { title } } }`,
  ],
  ['concepts by growth', '{ concepts(orderBy: GROWTH, first: 20) { nodes { name } } }'],
  ['concepts by first seen', '{ concepts(orderBy: FIRST_SEEN, first: 20) { nodes { name } } }'],
  ['emerging', '{ emerging(since: "2026", first: 20) { nodes { name } } }'],
  [
    'neighbours of the commonest concept',
    `{ ${LLM} { coOccurring(first: 20) { nodes { name } } } }`,
  ],
  [
    'the same by NPMI',
    `{ ${LLM} { coOccurring(first: 20, minPapers: 3, orderBy: NPMI) { nodes { name } } } }`,
  ],
  [
    'the same in a year',
    `{ ${LLM} { coOccurring(first: 20, since: "2025", until: "2025") { nodes { name } } } }`,
  ],
  ['pairs', '{ coOccurrences(first: 20) { nodes { papers } } }'],
  [
    'pairs by log-likelihood',
    '{ coOccurrences(first: 20, orderBy: LOG_LIKELIHOOD) { nodes { papers } } }',
  ],
  [
    'pairs of a year',
    '{ coOccurrences(first: 20, since: "2025", until: "2025") { nodes { papers } } }',
  ],
  ['rising pairs over 6 months', '{ risingPairs(over: MONTHS_6) { pairs { score } } }'],
  ['unlinked', '{ concept(slug: "lora") { unlinked(first: 20) { score } } }'],
  [
    'papers of a large branch',
    '{ concept(slug: "language-model") { papers(first: 20, includeNarrower: true) { nodes { title } } } }',
  ],
  ['their number', '{ concept(slug: "language-model") { paperCount(includeNarrower: true) } }'],
];

export function timeAndRelations(corpus: Corpus): Promise<readonly MeasureRow[]> {
  return askAll(corpus, QUESTIONS);
}

// What a field looks at beside the objects it gives: searches, rankings and counts read many more than they show.
import { z } from 'zod';

/**
 * Coerced arguments of a field, and the names of what is selected below it. Gives a number of objects, each about as dear
 * as a row of a list; `npm run bench -- --only widest` shows what the widest operations of each kind cost in fact.
 */
export type LooksAt = (
  given: Readonly<Record<string, unknown>>,
  selected: ReadonlySet<string>,
) => number;

/** Papers in a window are counted when they are asked for: pairs of all of them, or of one concept's. */
const PAIRS_OF_WINDOW = 4_500;
const PAIRS_OF_TWO_WINDOWS = 10_000;
const PARTNERS = 600;
/** A filtered page looks at 20,000 papers at most, a count at five times as many; these are quickly looked at. */
const FILTERED_PAGE = 1_500;
const FILTERED_COUNT = 2_500;
/** A prefix such as `a*` has many matches to merge, and a filter needs more of them. */
const SEARCH = 1_000;
const FILTERED_SEARCH = 5_000;
/** As a filtered page and count, among the papers of one concept, which are fewer. */
const FILTERED_PAGE_OF_CONCEPT = 100;
const FILTERED_COUNT_OF_CONCEPT = 100;
/** A concept's papers with those of everything narrower. */
const BRANCH = 50;
/** A name that nothing has is looked for in some 75 spellings a letter. */
const NEAREST_NAMES = 100;
/** All papers that name what is decided about are read; who may write may wait. */
const DECISION = 10_000;
/** Ten characters of a text are read by the extractor in the time that a row takes. */
const CHARACTERS_A_ROW = 10;

/** By type and field; 0 for all others. */
export const LOOKS_AT: ReadonlyMap<string, LooksAt> = new Map<string, LooksAt>([
  [
    'Query.graph',
    (given) => 1_000 + 3 * numberOf(given['maxNodes']) + (isWindow(given) ? PAIRS_OF_WINDOW : 0),
  ],
  ['Query.path', () => 2_000],
  ['Query.paths', () => 10_000],
  ['Query.search', ({ where }) => (isEmpty(where) ? SEARCH : FILTERED_SEARCH)],
  ['Query.papers', (given, selected) => filtered(given, selected, [FILTERED_PAGE, FILTERED_COUNT])],
  ['Query.coOccurrences', (given) => (isMeasured(given) ? PAIRS_OF_WINDOW : 0)],
  ['Query.risingPairs', () => PAIRS_OF_TWO_WINDOWS],
  [
    'Query.extract',
    ({ title, abstract }) => (charactersOf(title) + charactersOf(abstract)) / CHARACTERS_A_ROW,
  ],
  ['Query.concept', ({ name }) => (name == null ? 0 : NEAREST_NAMES)],
  ['Query.conceptLookup', () => NEAREST_NAMES],
  ['Query.autocomplete', () => NEAREST_NAMES],
  ['Query.searchConcepts', () => NEAREST_NAMES],
  ['Query.decisionPreview', () => DECISION],
  [
    'Concept.coOccurring',
    (given) => (given['categories'] == null ? (isMeasured(given) ? PARTNERS : 0) : PAIRS_OF_WINDOW),
  ],
  ['Concept.unlinked', () => 2_000],
  ['Concept.paperCount', ({ includeNarrower }) => (includeNarrower === true ? BRANCH : 0)],
  [
    'Concept.papers',
    (given, selected) =>
      (given['includeNarrower'] === true ? BRANCH : 0) +
      filtered(given, selected, [FILTERED_PAGE_OF_CONCEPT, FILTERED_COUNT_OF_CONCEPT]),
  ],
  ['Paper.similar', () => 200],
]);

/** Kept counts serve the order by papers over all time; everything else is worked out. */
function isMeasured(given: Readonly<Record<string, unknown>>): boolean {
  return isWindow(given) || (given['orderBy'] ?? 'PAPER_COUNT') !== 'PAPER_COUNT';
}

function isWindow({ since, until }: Readonly<Record<string, unknown>>): boolean {
  return since != null || until != null;
}

function filtered(
  { where }: Readonly<Record<string, unknown>>,
  selected: ReadonlySet<string>,
  [page, count]: readonly [number, number],
): number {
  if (isEmpty(where)) return 0;
  return page + (selected.has('totalCount') ? count : 0);
}

const FILTER = z.record(z.string(), z.unknown());

function isEmpty(where: unknown): boolean {
  const filter = FILTER.safeParse(where).data ?? {};
  return Object.values(filter).every((value) => value == null);
}

function numberOf(given: unknown): number {
  return typeof given === 'number' ? given : 0;
}

function charactersOf(text: unknown): number {
  return typeof text === 'string' ? text.length : 0;
}

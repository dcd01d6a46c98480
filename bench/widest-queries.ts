// The widest operations that are admitted, one kind of question a line: as many aliases as fit under the limit of objects.

import { parse } from 'graphql';
import { schema } from '../src/graphql/schema.ts';
import { LIMITS } from '../src/server/plugins/use-limits.ts';
import { MOST_ROWS, rowsOf } from '../src/server/plugins/use-row-limit.ts';

/** What is asked, and the field again and again, each time with other arguments. */
export type WidestQuery = readonly [what: string, field: (turn: number) => string];

const TEXT = 'We fine-tune BERT with LoRA on ImageNet and report accuracy. '
  .repeat(330)
  .slice(0, 20_000);

/** `names`: slugs of concepts, the commonest first. */
export function widestQueries(names: readonly string[]): readonly WidestQuery[] {
  const slug = (turn: number) => JSON.stringify(names[turn % names.length] ?? '');
  return [
    ['texts of 20,000 characters tagged', () => 'extract(abstract: $text) { slug }'],
    [
      'papers that fit a filter, counted',
      (i) =>
        `papers(first: 1, where: { not: { concept: ${slug(i)} }, since: "1990" }) { totalCount nodes { title } }`,
    ],
    [
      'searches with prefixes and a filter',
      (i) =>
        `search(text: "a* m* ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}*", first: 1, where: { not: { concept: ${slug(i)} } }) { score }`,
    ],
    [
      'pairs of a window by a measure',
      (i) => `coOccurrences(since: "${2_000 + i}", orderBy: NPMI, first: 1) { nodes { npmi } }`,
    ],
    ['pairs that rise', (i) => `risingPairs(minPapers: ${i + 1}, first: 1) { until }`],
    [
      'neighbours by a measure in a window',
      (i) =>
        `concept(slug: ${slug(i)}) { coOccurring(first: 1, since: "2000", orderBy: LIFT) { edges { lift } } }`,
    ],
    ['unlinked concepts', (i) => `concept(slug: ${slug(i)}) { unlinked(first: 1) { score } }`],
    [
      'pictures of 2,000 concepts',
      (i) => `graph(maxNodes: ${2_000 - i}, maxEdges: 10000) { nodes { slug x y } }`,
    ],
    [
      'ten paths between two concepts',
      (i) => `paths(from: ${slug(i)}, to: ${slug(i + 7)}, k: 10) { paths { cost } }`,
    ],
    [
      'similar papers',
      (i) => `papers(first: ${90 - i}) { nodes { similar(first: 1) { paper { title } } } }`,
    ],
    [
      'lists within lists within lists',
      (i) =>
        `concepts(first: ${8 + i}) { nodes { papers(first: 9) { nodes { mentions { role concept { papers(first: 10) { nodes { title abstract } } } } } } } }`,
    ],
    [
      'papers of branches of the hierarchy',
      (i) =>
        `concepts(first: 100) { nodes { paperCount(includeNarrower: true) papers(first: ${1 + i}, includeNarrower: true) { nodes { title } } } }`,
    ],
    [
      'names that nothing has',
      (i) => `concept(name: "lrge languge modxl wth evrthng ${i}") { slug }`,
    ],
  ];
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** As one operation. */
export function asked([, field]: WidestQuery, times: number): Operation {
  const fields = Array.from({ length: times }, (_, turn) => `a${turn}: ${field(turn)}`).join(' ');
  return fields.includes('$text')
    ? { query: `query ($text: String!) { ${fields} }`, variables: { text: TEXT } }
    : { query: `{ ${fields} }`, variables: {} };
}

/** The most times a field is admitted in one operation, at most as often as there may be aliases. */
export function mostTimes(query: WidestQuery): number {
  let [most, tooMany] = [0, LIMITS.aliases + 1];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (isAdmitted(asked(query, middle))) most = middle;
    else tooMany = middle;
  }
  return most;
}

function isAdmitted({ query, variables }: Operation): boolean {
  return rowsOf({ schema, document: parse(query), variableValues: variables }) <= MOST_ROWS;
}

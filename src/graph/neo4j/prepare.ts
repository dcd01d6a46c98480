// What Neo4j needs beside the parameters that all stores take: words for its full-text index, keys for its order.
import { z } from 'zod';
import { isCounted } from '../sort-key.ts';
import type { Parameter, Parameters } from '../statements.ts';
import { searchWords } from './full-text.ts';
import { orderKey } from './order-key.ts';

type Preparation = (parameters: Parameters) => Parameters;

const PAPERS = z.array(
  z.looseObject({ sortKey: z.string(), title: z.string(), abstract: z.string() }),
);
const CONCEPTS = z.array(z.looseObject({ name: z.string() }));
const SETTINGS = z.array(z.looseObject({ name: z.string().nullable() }));
const FORMS = z.array(z.looseObject({ form: z.string() }));

const withNameOrder = withRows(CONCEPTS, ({ name }) => ({ nameOrder: orderKey(name) }));
const withSettingOrder = withRows(SETTINGS, ({ name }) => ({
  nameOrder: name === null ? null : orderKey(name),
}));
const withFormOrder = withRows(FORMS, ({ form }) => ({ formOrder: orderKey(form) }));
/** A paper that counts for nothing is not searched. */
const withSearchWords = withRows(PAPERS, ({ sortKey, title, abstract }) => ({
  titleWords: isCounted(sortKey) ? searchWords(title) : null,
  abstractWords: isCounted(sortKey) ? searchWords(abstract) : null,
}));
const betweenNames: Preparation = (parameters) => ({
  ...parameters,
  afterName: keyOf(parameters['afterName']),
  beforeName: keyOf(parameters['beforeName']),
});

const PREPARATIONS = new Map<string, Preparation>([
  ['papers/upsert', withSearchWords],
  ['concepts/add', withNameOrder],
  ['lexicon/list', withNameOrder],
  ['decisions/set', withSettingOrder],
  ['decisions/mark-forms', withFormOrder],
  ['forms/add', withFormOrder],
  ['lexicon/list-forms', withFormOrder],
  ['concepts/page-by-name', betweenNames],
  ['concepts/page-by-name-back', betweenNames],
]);

/** The parameters as the Cypher twin of a statement takes them: the same for most. */
export function prepare(name: string, parameters: Parameters): Parameters {
  return PREPARATIONS.get(name)?.(parameters) ?? parameters;
}

function withRows<Row extends object>(
  rows: z.ZodType<Row[]>,
  more: (row: Row) => object,
): Preparation {
  return (parameters) => ({
    ...parameters,
    rows: rows.parse(parameters['rows']).map((row) => ({ ...row, ...more(row) })),
  });
}

function keyOf(name: Parameter | undefined): string {
  return orderKey(z.string().parse(name));
}

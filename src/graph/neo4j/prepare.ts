// The parameters that all stores take as Neo4j takes them: with words for its full-text index and keys for its order, and with rows
// put together where it would look the same thing up for each.
import { z } from 'zod';
import { isCounted } from '../sort-key.ts';
import type { Parameter, Parameters } from '../statements.ts';
import {
  compactFacets,
  compactLives,
  compactMentions,
  compactRelations,
  compactVotes,
  grouped,
} from './compact.ts';
import { searchWords } from './full-text.ts';
import { orderKey } from './order-key.ts';

/** What the driver packs: values that a statement in SQL would not take, such as lists in lists. */
export type PreparedParameters = Readonly<Record<string, unknown>>;
type Preparation = (parameters: Parameters) => PreparedParameters;

const PAPERS = z.array(
  z.looseObject({ sortKey: z.string(), title: z.string(), abstract: z.string() }),
);
const CONCEPTS = z.array(z.looseObject({ name: z.string() }));
const SETTINGS = z.array(z.looseObject({ name: z.string().nullable() }));
const FORMS = z.array(z.looseObject({ uid: z.int(), form: z.string() }));

const withNameOrder = withRows(CONCEPTS, ({ name }) => ({ nameOrder: orderKey(name) }));
const withSettingOrder = withRows(SETTINGS, ({ name }) => ({
  nameOrder: name === null ? null : orderKey(name),
}));
const formOrder = ({ form }: { form: string }) => ({ formOrder: orderKey(form) });
const withFormOrder = withRows(FORMS, formOrder);
const formsOfConcepts = rowsAs((rows) =>
  grouped(FORMS.parse(rows)).map(([uid, forms]) => ({
    uid,
    forms: forms.map((form) => ({ ...form, ...formOrder(form) })),
  })),
);
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
  ['forms/add', formsOfConcepts],
  ['lexicon/list-forms', withFormOrder],
  ['relations/add', rowsAs(compactRelations)],
  ['mentions/upsert', rowsAs(compactMentions)],
  ['facets/add', rowsAs(compactFacets)],
  ['votes/add', rowsAs(compactVotes)],
  ['lives/add', rowsAs(compactLives)],
  ['concepts/page-by-name', betweenNames],
  ['concepts/page-by-name-back', betweenNames],
]);

/** The parameters as the Cypher twin of a statement takes them: the same for most. */
export function prepare(name: string, parameters: Parameters): PreparedParameters {
  return PREPARATIONS.get(name)?.(parameters) ?? parameters;
}

function rowsAs(make: (rows: unknown) => object): Preparation {
  return (parameters) => ({ ...parameters, rows: make(parameters['rows']) });
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

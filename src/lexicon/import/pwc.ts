// The dumps of Papers with Code in (methods.json, datasets.json, evaluation-tables.json), their concepts out.
import { ConfigurationError } from '../../errors.ts';
import type { ForeignConcept, ForeignVocabulary } from './foreign.ts';
import { DATASET, datasetOf, METHOD, methodOf } from './pwc-lists.ts';
import { TABLE, type Table, tablesOf } from './pwc-tables.ts';

const SOURCE = 'Papers with Code, CC BY-SA 4.0';
const EXPECTED =
  'a list of methods, datasets or evaluation tables, as Papers with Code published them';

/** Every item tells by its fields what it is, so that one file or another may be given, or several joined. */
export function parsePwc(file: string, text: string): ForeignVocabulary {
  const read = itemsOf(file, text).map(readItem);
  const tables = read.filter((item) => 'task' in item);
  const concepts = read.filter((item) => 'kind' in item);
  const leftOut = read.flatMap((item, i) =>
    item === UNREADABLE ? [{ name: `item ${i + 1}`, reason: 'unreadable' as const }] : [],
  );
  if (leftOut.length === read.length) throw fault(file, `${read.length} items, none of these`);
  return { source: SOURCE, concepts: [...concepts, ...tablesOf(tables)], leftOut };
}

const UNREADABLE = {};

function readItem(item: unknown): Table | ForeignConcept | typeof UNREADABLE {
  const table = TABLE.safeParse(item);
  if (table.success) return table.data;
  const method = METHOD.safeParse(item);
  if (method.success) return methodOf(method.data);
  const dataset = DATASET.safeParse(item);
  return dataset.success ? datasetOf(dataset.data) : UNREADABLE;
}

function itemsOf(file: string, text: string): readonly unknown[] {
  const parsed = parseJson(file, text);
  if (Array.isArray(parsed)) return parsed;
  throw fault(file, parsed === null ? 'null' : `one ${typeof parsed}`);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw fault(file, cause instanceof Error ? cause.message : 'no JSON', cause);
  }
}

function fault(file: string, found: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(
    'IMPORT_FORMAT',
    `${file}: found ${found}; expected ${EXPECTED}.`,
    'Check --format; docs/LEXICON.md names the files.',
    cause,
  );
}

// Where the statements lie: sql/ and cypher/ stand at the root of a checkout and beside dist/ in the published package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../errors.ts';

export type StatementLanguage = 'sql' | 'cypher';

/** Catches `papers/page-back`; refuses `mentions/page`. */
const BACK = /-back$/;
/** Catches the order of `ORDER BY place, sort_key DESC`; refuses a column without one, such as `place`. */
const ORDER = /\b(?:ASC|DESC)\b/g;

/** The folder of a language's statements, looked for upwards from this file. */
export function statementFolder(language: StatementLanguage): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, language, 'setup'))) {
    const parent = dirname(folder);
    if (parent === folder) throw missing(`the folder ${language}/`);
    folder = parent;
  }
  return join(folder, language);
}

/**
 * The text of a statement: `papers/load` of `sql` is the file sql/papers/load.sql. A list from its end (`papers/page-back`) is
 * the statement of the list with every order the other way round, unless it has a file of its own.
 */
export function readStatement(language: StatementLanguage, name: string): string {
  const folder = statementFolder(language);
  const path = join(folder, `${name}.${language}`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const list = join(folder, `${name.replace(BACK, '')}.${language}`);
  if (!BACK.test(name) || !existsSync(list)) throw missing(path);
  const text = readFileSync(list, 'utf8');
  if (text.search(ORDER) === -1) throw missing(path);
  return text.replace(ORDER, (order) => (order === 'ASC' ? 'DESC' : 'ASC'));
}

/** Names of the statements that set a store up, in order. */
export function setupNames(language: StatementLanguage): string[] {
  return readdirSync(join(statementFolder(language), 'setup'))
    .filter((file) => file.endsWith(`.${language}`))
    .map((file) => `setup/${file.slice(0, -language.length - 1)}`)
    .sort();
}

function missing(what: string): ConfigurationError {
  return new ConfigurationError(
    'STATEMENTS_MISSING',
    `Paperloom's own ${what} is missing.`,
    'Install the package again, or run from a complete checkout.',
  );
}

// Where the statements lie: sql/ and cypher/ stand at the root of a checkout and beside dist/ in the published package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../errors.ts';

export type StatementLanguage = 'sql' | 'cypher';

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

/** The text of a statement: `papers/load` of `sql` is the file sql/papers/load.sql. */
export function readStatement(language: StatementLanguage, name: string): string {
  const path = join(statementFolder(language), `${name}.${language}`);
  if (!existsSync(path)) throw missing(path);
  return readFileSync(path, 'utf8');
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

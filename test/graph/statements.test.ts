// sql/ and cypher/ hold twins: the same names, each with the same parameters, columns told in the same words.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  readStatement,
  type StatementLanguage,
  setupNames,
  statementFolder,
} from '../../src/graph/statement-files.ts';

/** Catches `$rows`, and the `?` of a statement that is run once a row of them; parameters in comments do not count. */
const PARAMETER = /\$(\w+)|\?/g;
const COMMENT = /(?:--|\/\/).*$/gm;

function statements(language: StatementLanguage, root: string): Map<string, string> {
  const files = globSync(`*/*.${language}`, { cwd: root }).filter(
    (file) => !file.startsWith('setup'),
  );
  return new Map(
    files.map((file) => [
      file.slice(0, -language.length - 1),
      readFileSync(join(root, file), 'utf8'),
    ]),
  );
}

function parametersOf(text: string): string[] {
  const names = [...text.replace(COMMENT, '').matchAll(PARAMETER)].map(([, name = 'rows']) => name);
  return [...new Set(names)].sort();
}

const sqlRoot = statementFolder('sql');
const cypherRoot = join(sqlRoot, '..', 'cypher');
const sql = statements('sql', sqlRoot);
const cypher = statements('cypher', cypherRoot);
const usedNames = globSync('src/graph/**/*.ts', { cwd: join(sqlRoot, '..') })
  .map((file) => readFileSync(join(sqlRoot, '..', file), 'utf8'))
  .flatMap((text) => [...text.matchAll(/'((?:\w+)\/[\w-]+)'/g)].map(([, name = '']) => name));

describe('the setup files', () => {
  test.each(['sql', 'cypher'] as const)(
    'of %s are numbered without a gap or a double',
    (language) => {
      const numbers = setupNames(language).map((name) => Number(/\d+/.exec(name)?.[0]));
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    },
  );
});

describe('the statements', () => {
  test('in SQL are those that the store runs', () => {
    const pages = usedNames.map((name) => `${name}-back`).filter((name) => sql.has(name));
    const run = new Set([...usedNames, ...pages].filter((name) => sql.has(name)));
    expect([...sql.keys()].filter((name) => !run.has(name))).toEqual([]);
  });

  test.each([...sql])('%s says in its header what it takes and gives', (_name, text) => {
    const header = text
      .split('\n')
      .filter((line) => line.startsWith('-- '))
      .join('\n');
    for (const name of parametersOf(text)) {
      const isOfPage = /as in papers\/page/.test(header);
      expect(isOfPage || header.includes(`$${name}`)).toBe(true);
    }
    if (/^SELECT|RETURNING/m.test(text) && !/^(INSERT|DELETE)/m.test(text))
      expect(header).toMatch(/Columns: /);
  });

  test('have the same names in both languages, those among them that are another from its end', () => {
    for (const name of sql.keys()) expect(readStatement('cypher', name)).not.toBe('');
    for (const name of cypher.keys()) expect(readStatement('sql', name)).not.toBe('');
  });

  test.each([...cypher])('%s takes the same parameters in both languages', (name, text) => {
    expect(parametersOf(text)).toEqual(parametersOf(readStatement('sql', name)));
  });

  test.each(['sql', 'cypher'] as const)(
    'in %s walk a list from its end with every order turned, and nothing else',
    (language) => {
      const turned = [...(language === 'sql' ? sql : cypher)].filter(([, text]) =>
        text.includes('From the end of the list as'),
      );
      expect(turned.map(([name]) => name)).toContain('mentions/page');
      for (const [name, list] of turned) {
        const back = readStatement(language, `${name}-back`);
        const orders = (text: string) => text.match(/\b(?:ASC|DESC)\b/g) ?? [];
        expect(orders(back)).toEqual(
          orders(list).map((order) => (order === 'ASC' ? 'DESC' : 'ASC')),
        );
        expect(back.replaceAll('ASC', 'DESC')).toBe(list.replaceAll('ASC', 'DESC'));
      }
      const top = readStatement(language, 'relations/top-back');
      expect(top).toContain('weakest first');
      for (const name of ['papers/nothing-back', 'papers/load-back'])
        expect(() => readStatement(language, name)).toThrow('is missing');
    },
  );

  test('in Cypher seek in the index they name, but for the one that counts all that stand in it', () => {
    const scanning = [...cypher].filter(([, text]) => /USING INDEX (?!SEEK)/.test(text));
    expect(scanning.map(([name]) => name)).toEqual(['concepts/count-growing']);
  });
});

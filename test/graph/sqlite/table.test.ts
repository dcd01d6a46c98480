// Rows as they cross threads are what SQLite itself would have made of them.
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rowsOf, TableStatement } from '../../../src/graph/sqlite/table.ts';

let db: DatabaseSync;
beforeEach(() => {
  db = new DatabaseSync(':memory:');
  db.exec(`
    CREATE TABLE paper (id INTEGER, title TEXT, score REAL, bytes BLOB);
    INSERT INTO paper VALUES (1, 'One', 0.5, x'00ff'), (2, NULL, 2, NULL);
    CREATE VIEW shown AS SELECT id, title FROM paper;
  `);
});
afterEach(() => db.close());

/** As objects of SQLite's own, and over a table that was sent to another thread. */
function bothWays(sql: string, bindings = {}) {
  const own = db
    .prepare(sql)
    .all(bindings)
    .map((row) => ({ ...row }));
  const table = new TableStatement(db.prepare(sql)).all(bindings);
  return [rowsOf(structuredClone(table)), own];
}

describe('a table', () => {
  it.each([
    'SELECT * FROM paper ORDER BY id',
    'SELECT title, id FROM paper ORDER BY id DESC',
    'SELECT id AS same, title AS same FROM paper ORDER BY id',
    'SELECT count(*) AS papers, json_group_array(id) AS ids, \'é\' AS "a name" FROM paper',
    'SELECT id FROM paper WHERE id > 2',
  ])('gives the rows of %s', (sql) => {
    const [rows, own] = bothWays(sql);
    expect(rows).toEqual(own);
  });

  it('gives the rows that parameters choose', () => {
    const [rows, own] = bothWays('SELECT title FROM paper WHERE id = $id', { id: 1 });
    expect(rows).toEqual(own);
    expect(rows).toEqual([{ title: 'One' }]);
  });

  it('has the columns that a view has got since', () => {
    const statement = new TableStatement(db.prepare('SELECT * FROM shown WHERE id = 1'));
    expect(rowsOf(statement.all({}))).toEqual([{ id: 1, title: 'One' }]);
    db.exec('DROP VIEW shown; CREATE VIEW shown AS SELECT score, id, title FROM paper');
    expect(rowsOf(statement.all({}))).toEqual([{ score: 0.5, id: 1, title: 'One' }]);
  });

  it('gives what a statement that writes returns', () => {
    const sql = 'UPDATE paper SET score = 1 WHERE id = 2 RETURNING id, score';
    expect(rowsOf(new TableStatement(db.prepare(sql)).all({}))).toEqual([{ id: 2, score: 1 }]);
  });
});

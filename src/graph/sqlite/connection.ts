// One connection: statements prepared once, and a transaction that takes its steps one by one.
import type { DatabaseSync } from 'node:sqlite';
import { readStatement } from '../statement-files.ts';
import type { Cancellations } from './cancellations.ts';
import { failureOf } from './failures.ts';
import type { BoundStatement, Response } from './messages.ts';
import type { Columns } from './row-by-row.ts';
import { NO_ROWS, type Table, TableStatement } from './table.ts';

export class Connection {
  readonly #db: DatabaseSync;
  readonly #path: string;
  readonly #prepared = new Map<string, TableStatement>();
  /** What the steps taken so far gave. */
  #tables: Table[] = [];
  /** Why the transaction under way was given up; its remaining steps are passed over. */
  #givenUp: Response | undefined;

  readonly #cancellations: Cancellations;
  /** The read under way; 0 for none. */
  #reading = 0;

  constructor(db: DatabaseSync, path: string, cancellations: Cancellations) {
    this.#db = db;
    this.#path = path;
    this.#cancellations = cancellations;
    // Statements whose work has no small bound call it every few rows: SQLite ends a statement whose function throws.
    db.function('deadline', () => {
      if (this.#isCancelled()) throw new Error('Nobody waits for this any more.');
      return 1;
    });
  }

  /** What a read comes to; nothing is done where it was cancelled meanwhile. */
  read(id: number, statement: BoundStatement): Response {
    this.#reading = id;
    try {
      if (this.#isCancelled()) return { kind: 'cancelled' };
      const begun = performance.now();
      const table = this.run(statement);
      return { kind: 'rows', tables: [table], took: performance.now() - begun };
    } catch (error) {
      if (this.#isCancelled()) return { kind: 'cancelled' };
      throw error;
    } finally {
      this.#reading = 0;
    }
  }

  run({ name, bindings, columns }: BoundStatement): Table {
    try {
      const statement = this.#prepare(name);
      if (columns === undefined) return statement.all(bindings);
      runEach(statement, columns);
      return NO_ROWS;
    } catch (error) {
      if (error instanceof Error) error.message += `, in ${name}`;
      throw error;
    }
  }

  /** A step of a write; the first begins the transaction. */
  step(statement: BoundStatement): void {
    if (this.#givenUp !== undefined) return;
    try {
      // IMMEDIATE: a second writer waits here, not halfway.
      if (!this.#db.isTransaction) this.#db.exec('BEGIN IMMEDIATE');
      const table = this.run(statement);
      if (statement.guard && table.values.length === 0) this.#giveUp({ kind: 'conflict' });
      else this.#tables.push(table);
    } catch (error) {
      this.#giveUp({ kind: 'failed', failure: failureOf(error, this.#path) });
    }
  }

  /** What the write comes to. */
  commit(): Response {
    try {
      if (this.#givenUp === undefined) this.#db.exec('COMMIT');
    } catch (error) {
      this.#giveUp({ kind: 'failed', failure: failureOf(error, this.#path) });
    }
    const response = this.#givenUp ?? { kind: 'rows', tables: this.#tables };
    this.#tables = [];
    this.#givenUp = undefined;
    return response;
  }

  /** Takes back the steps taken so far. */
  abandon(): void {
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
    this.#tables = [];
    this.#givenUp = undefined;
  }

  close(): void {
    this.#db.close();
  }

  #isCancelled(): boolean {
    return this.#cancellations.has(this.#reading);
  }

  #giveUp(reason: Response): void {
    this.#givenUp = reason;
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }

  #prepare(name: string): TableStatement {
    const known = this.#prepared.get(name);
    if (known !== undefined) return known;
    const statement = new TableStatement(this.#db.prepare(readStatement('sql', name)));
    this.#prepared.set(name, statement);
    return statement;
  }
}

/** Once for each row of the columns. */
function runEach(statement: TableStatement, columns: Columns): void {
  const row = columns.map(() => 0);
  for (let at = 0; at < (columns[0]?.length ?? 0); at++) {
    for (const [place, column] of columns.entries()) row[place] = column[at] ?? 0;
    statement.run(row);
  }
}

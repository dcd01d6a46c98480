// A thread that holds one connection: it answers requests in the order they come.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { readStatement } from '../statement-files.ts';
import type { Row } from '../statements.ts';
import { openDatabase } from './database.ts';
import { failureOf } from './failures.ts';
import type { BoundStatement, Request, Response, ThreadOptions } from './messages.ts';

const options: ThreadOptions = workerData;

class Connection {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  answer(request: Request): Response {
    if (request.kind === 'read') return { kind: 'rows', rows: [this.#run(request.statement)] };
    if (request.kind === 'write') return this.#write(request.statements);
    this.#db.close();
    return { kind: 'rows', rows: [] };
  }

  /** IMMEDIATE: a second writer waits here, not halfway. */
  #write(statements: readonly BoundStatement[]): Response {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const rows: (readonly Row[])[] = [];
      for (const statement of statements) {
        const given = this.#run(statement);
        if (statement.guard && given.length === 0) {
          this.#db.exec('ROLLBACK');
          return { kind: 'conflict' };
        }
        rows.push(given);
      }
      this.#db.exec('COMMIT');
      return { kind: 'rows', rows };
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #run({ name, bindings }: BoundStatement): Row[] {
    try {
      return this.#prepare(name).all(bindings);
    } catch (error) {
      if (error instanceof Error) error.message += `, in ${name}`;
      throw error;
    }
  }

  #prepare(name: string): StatementSync {
    const known = this.#prepared.get(name);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(readStatement('sql', name));
    this.#prepared.set(name, statement);
    return statement;
  }
}

function attempt(work: () => Response): Response {
  try {
    return work();
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error, options.path) };
  }
}

let connection: Connection | undefined;
const opened = attempt(() => {
  connection = new Connection(openDatabase(options));
  return { kind: 'rows', rows: [] };
});
parentPort?.on('message', (request: Request) => {
  const open = connection;
  if (open !== undefined) parentPort?.postMessage(attempt(() => open.answer(request)));
  if (request.kind === 'close') parentPort?.close();
});
parentPort?.postMessage(opened);

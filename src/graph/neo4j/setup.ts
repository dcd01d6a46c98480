// Makes a database ours: constraints, indexes and the one node that counts; older versions are migrated, newer refused.
import { setTimeout } from 'node:timers/promises';
import { int, Neo4jError, type Session, session as sessions } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import { readStatement, setupNames } from '../statement-files.ts';
import { completeForms } from './complete-forms.ts';
import { listPapers } from './list-papers.ts';
import { openSession, type Server } from './server.ts';

/** What a setup file cannot do in Cypher alone, for databases that hold papers already. */
const COMPLETED_BY = new Map([
  ['setup/002-facets', listPapers],
  ['setup/004-completions', completeForms],
]);

const FIND_VERSION = 'MATCH (g:Graph) WHERE g.id = 1 RETURN g.version AS version';
const SET_VERSION = 'MATCH (g:Graph {id: 1}) SET g.version = $version';
const FIND_UNREADY = "SHOW INDEXES YIELD name, state WHERE state = 'POPULATING' RETURN name";
/** Catches `CREATE INDEX ...` and `DROP CONSTRAINT ...`; refuses `CREATE (n)`. */
const OF_THE_SCHEMA =
  /^(?:CREATE|DROP) (?:(?:RANGE|TEXT|FULLTEXT|LOOKUP|POINT) )?(?:INDEX|CONSTRAINT)\b/;
/** Ends a statement at the end of a line. */
const STATEMENT_END = /;[ \t]*$/m;
const COMMENT_LINE = /^\s*\/\/.*$/gm;

/** Runs the setup files beyond the database's version. Each of their statements may run twice: two processes may try. */
export async function setUp(server: Server): Promise<void> {
  const setup = setupNames('cypher');
  const session = openSession(server, sessions.WRITE);
  try {
    const { records } = await session.run(FIND_VERSION);
    const version = Number(records[0]?.get('version') ?? 0);
    if (version > setup.length) throw newer(server.address, version, setup.length);
    for (const [index, name] of setup.entries()) {
      if (index < version) continue;
      for (const statement of statementsOf(readStatement('cypher', name))) {
        if (!OF_THE_SCHEMA.test(statement)) await indexesAreReady(session);
        await runPatiently(session, statement);
      }
      await indexesAreReady(session);
      await COMPLETED_BY.get(name)?.(session);
      await session.run(SET_VERSION, { version: int(index + 1) });
    }
  } finally {
    session.close().catch(() => undefined);
  }
}

/**
 * Asked again and again, each time in a transaction that ends at once: an index that another process makes is not ready
 * before the transactions end that began before it, so that to wait within one, as `db.awaitIndexes` does, would keep
 * both waiting for each other.
 */
async function indexesAreReady(session: Session): Promise<void> {
  for (;;) {
    const { records } = await session.run(FIND_UNREADY);
    if (records.length === 0) return;
    await setTimeout(PAUSE);
  }
}

/** Attempts at a statement, and the milliseconds before the second; each further wait is longer by as much. */
const ATTEMPTS = 20;
const PAUSE = 100;

/**
 * Two processes that set up one database lock each other out, and the server ends one of them; or one makes what the
 * other has found missing. The driver tries transactions again, but not statements that are many transactions.
 */
async function runPatiently(session: Session, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await session.run(statement);
      return;
    } catch (error) {
      if (!isPassing(error) || attempt === ATTEMPTS) throw error;
      await setTimeout(PAUSE * attempt);
    }
  }
}

/** `IF NOT EXISTS` looks first and makes then: what another made in between is there when it is asked again. */
const MADE_MEANWHILE = /^Neo\.ClientError\.Schema\.\w*AlreadyExists$/;

function isPassing(error: unknown): boolean {
  return error instanceof Neo4jError && (error.retryable || MADE_MEANWHILE.test(error.code));
}

/** Schema and data may not change in one transaction, so each statement is one of its own. */
export function statementsOf(file: string): string[] {
  return file
    .replace(COMMENT_LINE, '')
    .split(STATEMENT_END)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function newer(address: string, version: number, known: number): StoreError {
  return new StoreError(
    'STORE_NEWER',
    `The database at ${address} has version ${version}; this Paperloom knows versions up to ${known}.`,
    'Update Paperloom, or name another database.',
  );
}

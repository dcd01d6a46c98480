// A write: all its statements in one transaction. The guard is waited for, the others go out together.
import { randomUUID } from 'node:crypto';
import { type ManagedTransaction, session as sessions } from 'neo4j-driver';
import { revisionConflict } from '../revision-conflict.ts';
import type { Row, Statement } from '../statements.ts';
import { packableObject } from './parameters.ts';
import { prepare } from './prepare.ts';
import { openSession, type Server } from './server.ts';
import { statementText } from './statement-texts.ts';

type Rows = readonly (readonly Row[])[];

const SIGN = 'MATCH (g:Graph {id: 1}) SET g.lastWrite = $token';
const FIND_SIGN = 'MATCH (g:Graph {id: 1, lastWrite: $token}) RETURN g.id AS id';

/**
 * The driver tries again where a connection breaks, even when that was during the commit. So each guarded write leaves a
 * token: where the guard finds that the graph moved on and the token is ours, the earlier attempt is the one that did it.
 */
export async function runTransaction(
  server: Server,
  statements: readonly Statement[],
): Promise<Rows> {
  const session = openSession(server, sessions.WRITE);
  const token = randomUUID();
  let written: Rows | undefined;
  try {
    return await session.executeWrite(
      async (transaction) => {
        const rows = await attempt(transaction, statements, token);
        if (rows !== undefined) {
          written = rows;
          return rows;
        }
        if (written !== undefined && (await isSigned(transaction, token))) return written;
        throw revisionConflict(server.address);
      },
      { timeout: server.writeTimeoutMs },
    );
  } finally {
    // Not waited for: on a silent connection it would never end.
    session.close().catch(() => undefined);
  }
}

/** The rows of each statement; undefined where a guard gives none. */
async function attempt(
  transaction: ManagedTransaction,
  statements: readonly Statement[],
  token: string,
): Promise<Rows | undefined> {
  const pending: Promise<readonly Row[]>[] = [];
  for (const statement of statements) {
    const rows = runStatement(transaction, statement);
    // Told once, by Promise.all below, or here for the guard.
    rows.catch(() => undefined);
    pending.push(rows);
    if (statement.guard !== true) continue;
    if ((await rows).length === 0) return undefined;
    transaction.run(SIGN, { token }).catch(() => undefined);
  }
  return Promise.all(pending);
}

async function runStatement(
  transaction: ManagedTransaction,
  { name, parameters }: Statement,
): Promise<readonly Row[]> {
  const packed = packableObject(prepare(name, parameters));
  const { records } = await transaction.run(statementText(name), packed);
  return records.map((record) => record.toObject());
}

async function isSigned(transaction: ManagedTransaction, token: string): Promise<boolean> {
  const { records } = await transaction.run(FIND_SIGN, { token });
  return records.length > 0;
}

// Statements run by Neo4j: a read is one query, a write one transaction, both tried again where the server asks for it.
import { currentDeadline, timeLeft, untilAborted } from '../../deadline.ts';
import { observed } from '../observed.ts';
import { setupNames } from '../statement-files.ts';
import type { StatementObserver, StatementRunner } from '../statements.ts';
import { withinDeadline } from './deadline.ts';
import { failureOf } from './failures.ts';
import { printLucene } from './full-text.ts';
import { readRows } from './read-rows.ts';
import type { Server } from './server.ts';
import { runTransaction } from './transaction.ts';

const CLOSE_TIMEOUT_MS = 5_000;
/** Each concept of a statement's pairs is looked up once; the server holds them all on its heap, each as three small numbers. */
const PAIRS_AT_ONCE = 50_000;

export function neo4jRunner(
  server: Server,
  observer: StatementObserver | undefined,
): StatementRunner {
  const { address, readTimeoutMs, writeTimeoutMs } = server;
  const bounded = async <T>(work: Promise<T>, milliseconds: number, during: string): Promise<T> => {
    try {
      return await withinDeadline(work, milliseconds, address, during);
    } catch (error) {
      throw failureOf(error, address, during);
    }
  };
  return {
    address,
    pairsAtOnce: PAIRS_AT_ONCE,
    schemaVersion: setupNames('cypher').length,
    checksContents: false,
    commits: () => undefined,
    printSearch: printLucene,
    read(name, parameters) {
      const milliseconds = timeLeft(readTimeoutMs);
      const signal = currentDeadline()?.signal;
      return observed(observer, [name], () =>
        untilAborted(signal, () =>
          bounded(readRows(server, { name, parameters, milliseconds, signal }), milliseconds, name),
        ),
      );
    },
    write(statements) {
      const names = statements.map(({ name }) => name);
      const during = [...new Set(names)].join(', ');
      return observed(observer, names, () =>
        bounded(runTransaction(server, statements), writeTimeoutMs, during),
      );
    },
    close: () => bounded(server.driver.close(), CLOSE_TIMEOUT_MS, 'closing'),
  };
}

// Statements run by Neo4j: a read is one query, a write one transaction, both tried again where the server asks for it.
import { routing } from 'neo4j-driver';
import { currentDeadline, timeLeft, untilAborted } from '../../deadline.ts';
import type { Parameters, Row, StatementObserver, StatementRunner } from '../statements.ts';
import { withinDeadline } from './deadline.ts';
import { failureOf } from './failures.ts';
import { printLucene } from './full-text.ts';
import { packableObject } from './parameters.ts';
import { prepare } from './prepare.ts';
import type { Server } from './server.ts';
import { statementText } from './statement-texts.ts';
import { runTransaction } from './transaction.ts';

const CLOSE_TIMEOUT_MS = 5_000;

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
    printSearch: printLucene,
    read(name, parameters) {
      observer?.roundTrip([name]);
      const milliseconds = timeLeft(readTimeoutMs);
      return untilAborted(currentDeadline()?.signal, () =>
        bounded(readRows(server, name, parameters, milliseconds), milliseconds, name),
      );
    },
    write(statements) {
      const names = statements.map(({ name }) => name);
      observer?.roundTrip(names);
      return bounded(
        runTransaction(server, statements),
        writeTimeoutMs,
        [...new Set(names)].join(', '),
      );
    },
    close: () => bounded(server.driver.close(), CLOSE_TIMEOUT_MS, 'closing'),
  };
}

async function readRows(
  { driver, database }: Server,
  name: string,
  parameters: Parameters,
  milliseconds: number,
): Promise<readonly Row[]> {
  const signal = currentDeadline()?.signal;
  const { records } = await driver.executeQuery(
    statementText(name),
    packableObject(prepare(name, parameters)),
    {
      routing: routing.READ,
      // The server ends it too, should no word of ours reach it any more.
      transactionConfig: { timeout: milliseconds },
      ...(signal === undefined ? {} : { signal }),
      ...(database === undefined ? {} : { database }),
    },
  );
  return records.map((record) => record.toObject());
}

// A thread that holds one connection: it answers requests in the order they come.
import { parentPort, workerData } from 'node:worker_threads';
import { Cancellations } from './cancellations.ts';
import { Connection } from './connection.ts';
import { openDatabase } from './database.ts';
import { failureOf } from './failures.ts';
import type { Message, Request, Response, ThreadOptions } from './messages.ts';

const options: ThreadOptions = workerData;

let connection: Connection | undefined;
const opened = attempt(() => {
  const cancellations = new Cancellations(options.cancelled);
  connection = new Connection(openDatabase(options), options.path, cancellations);
  return { kind: 'rows', tables: [] };
});
parentPort?.on('message', (requests: Message) => {
  for (const request of requests) {
    const response = connection === undefined ? undefined : answer(connection, request);
    if (response !== undefined) parentPort?.postMessage(response);
    if (request.kind === 'close') parentPort?.close();
  }
});
parentPort?.postMessage(opened);

/** Undefined for the steps of a write but the last, and for a write that is abandoned. */
function answer(open: Connection, request: Request): Response | undefined {
  if (request.kind === 'abandon') {
    open.abandon();
    return undefined;
  }
  if (request.kind === 'step') {
    open.step(request.statement);
    return request.isLast ? open.commit() : undefined;
  }
  return attempt(() => {
    if (request.kind === 'read') return open.read(request.id, request.statement);
    open.close();
    return { kind: 'rows', tables: [] };
  });
}

function attempt(work: () => Response): Response {
  try {
    return work();
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error, options.path) };
  }
}

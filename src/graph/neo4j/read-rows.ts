// A read: one query that commits itself, tried again where the server or the way to it asks for it. A transaction around
// it would send two more messages and wait for one of them.
import { setTimeout } from 'node:timers/promises';
import { isRetryableError, session as sessions } from 'neo4j-driver';
import type { Parameters, Row } from '../statements.ts';
import { packableObject } from './parameters.ts';
import { prepare } from './prepare.ts';
import { openSession, type Server } from './server.ts';
import { statementText } from './statement-texts.ts';

/** Milliseconds before the second attempt; doubled before each further one. */
const FIRST_PAUSE = 20;

export interface Read {
  readonly name: string;
  readonly parameters: Parameters;
  /** How long it may take, further attempts included; the server ends it too, should no word of ours reach it. */
  readonly milliseconds: number;
  /** Ends it where nobody waits any more. */
  readonly signal: AbortSignal | undefined;
}

/** Rejects with the driver's error once it is not worth another attempt, or its time is over. */
export async function readRows(server: Server, read: Read): Promise<readonly Row[]> {
  const end = performance.now() + read.milliseconds;
  for (let pause = FIRST_PAUSE; ; pause *= 2) {
    try {
      return await attempt(server, read);
    } catch (error) {
      if (!(error instanceof Error && isRetryableError(error))) throw error;
      if (read.signal?.aborted || performance.now() + pause >= end) throw error;
      await setTimeout(pause);
    }
  }
}

async function attempt(
  server: Server,
  { name, parameters, milliseconds, signal }: Read,
): Promise<readonly Row[]> {
  const session = openSession(server, sessions.READ);
  // Not waited for: on a silent connection it would never end.
  const close = () => {
    session.close().catch(() => undefined);
  };
  signal?.addEventListener('abort', close, { once: true });
  try {
    const packed = packableObject(prepare(name, parameters));
    const options = { timeout: milliseconds };
    const { records } = await session.run(statementText(name), packed, options);
    return records.map((record) => record.toObject());
  } finally {
    signal?.removeEventListener('abort', close);
    close();
  }
}

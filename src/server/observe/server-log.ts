// What the server tells of itself: lines of text for a person at a terminal, lines of JSON for whatever gathers logs.
import { type DestinationStream, destination, pino } from 'pino';
import { currentRequestId } from '../request-id.ts';
import type { AnsweredRequest } from './answered-request.ts';
import { currentTraceId } from './current-span.ts';

/** Lines are written together: a write for each would wake a thread for every request. */
const BYTES_AT_ONCE = 8 * 2 ** 10;
/** How long a line waits for others, in milliseconds. */
const LONGEST_WAIT = 100;
/** Characters that wait for whoever reads the log. */
const MOST_UNWRITTEN = 8 * 2 ** 20;

export interface ServerLog {
  /** Where it listens, that it stops. */
  note(text: string): void;
  /** What clients must not see. */
  fault(text: string): void;
  request(answered: AnsweredRequest): void;
}

/** Faults and notes; a line a request would bury them. */
export function textLog(write: (text: string) => void): ServerLog {
  return { note: write, fault: write, request: () => undefined };
}

/** A JSON object a line, with `time` as ISO 8601, `level`, `msg` and, within a request, its `requestId` and `traceId`. */
export function jsonLog(to: DestinationStream = standardError()): ServerLog {
  const log = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    to,
  );
  return {
    note: (text) => log.info(text),
    fault: (text) => log.error({ requestId: currentRequestId(), ...ofTrace() }, text),
    request({ id, ...answered }) {
      log.info({ requestId: id, ...ofTrace(), ...answered }, 'request');
    },
  };
}

/** Where traces are kept. */
function ofTrace(): { readonly traceId?: string } {
  const traceId = currentTraceId();
  return traceId === undefined ? {} : { traceId };
}

/** No request waits until its line is written; pino writes what is left when the process ends. Who does not read loses lines. */
function standardError(): DestinationStream {
  return destination({
    dest: 2,
    sync: false,
    minLength: BYTES_AT_ONCE,
    periodicFlush: LONGEST_WAIT,
    maxLength: MOST_UNWRITTEN,
  });
}

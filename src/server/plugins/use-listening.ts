// Subscriptions: how many may listen at once, and for how long. A stream ends when its time is up, so that its client comes back
// with a token that still holds; and at once when an event is due to someone who may no longer read.
import { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Access } from '../../graphql/access.ts';
import { refusal } from '../refusal.ts';
import { getReader } from './use-access.ts';

export const MOST_LISTENERS = 1_000;
/** Of one client, so that nobody takes all places. */
export const MOST_OF_CLIENT = 250;
const LONGEST_MS = 3_600_000;

export interface ListeningOptions {
  /** Asked for anew with each event. */
  readonly accessNow: (request: Request) => Access | undefined;
  /** The key under which a listener is counted. */
  readonly clientOf: (request: Request, serverContext: unknown) => string;
  readonly longestMs?: number;
  /** Told how many listen, whenever that changes. */
  readonly onCount: (listeners: number) => void;
}

export function useListening({
  accessNow,
  clientOf,
  longestMs = LONGEST_MS,
  onCount,
}: ListeningOptions): Plugin {
  const places = createPlaces(onCount);
  return {
    onSubscribe({ args: { contextValue }, setResultAndStopExecution }) {
      const { request }: { request: Request } = contextValue;
      const client = clientOf(request, contextValue);
      if (!places.take(client)) return setResultAndStopExecution({ errors: [tooMany()] });
      return {
        onSubscribeResult({ result }) {
          if (!isAsyncIterable(result)) return places.give(client);
          const stream = result[Symbol.asyncIterator]();
          let hasEnded = false;
          // The place is given back here: of what is held for a stream that nobody reads, `onEnd` is never told.
          const end = () => {
            if (hasEnded) return;
            hasEnded = true;
            clearTimeout(timer);
            request.signal.removeEventListener('abort', end);
            places.give(client);
            void stream.return?.();
          };
          const timer = setTimeout(end, longestMs).unref();
          // A client that goes before its answer has begun is not told of by the stream; one that has gone already, by no event.
          request.signal.addEventListener('abort', end, { once: true });
          if (request.signal.aborted) end();
          return {
            onNext({ setResult }) {
              const refused = refusedNow(accessNow(request));
              if (refused === undefined) return;
              setResult({ errors: [refused] });
              end();
            },
            onEnd: end,
          };
        },
      };
    },
    onResponse({ response }) {
      // Proxies such as nginx keep back what they are not told to pass on.
      if (response.headers.get('content-type') === 'text/event-stream')
        response.headers.set('x-accel-buffering', 'no');
    },
  };
}

function tooMany(): GraphQLError {
  return refusal('Too many listen already: end some, or come back later.', 'TOO_BUSY', {
    status: 503,
    headers: { 'retry-after': '10' },
  });
}

/** What a listener is told of who may not read any more. */
function refusedNow(access: Access | undefined): GraphQLError | undefined {
  try {
    getReader(access);
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

interface Places {
  /** Whether there was one. */
  take(client: string): boolean;
  give(client: string): void;
}

function createPlaces(onCount: (taken: number) => void): Places {
  const taken = new Map<string, number>();
  let all = 0;
  const add = (client: string, places: 1 | -1) => {
    const now = (taken.get(client) ?? 0) + places;
    if (now === 0) taken.delete(client);
    else taken.set(client, now);
    all += places;
    onCount(all);
  };
  return {
    take(client) {
      if (all >= MOST_LISTENERS || (taken.get(client) ?? 0) >= MOST_OF_CLIENT) return false;
      add(client, 1);
      return true;
    },
    give: (client) => add(client, -1),
  };
}

// How many requests a client may send a minute; every answer says how many are left.
// RateLimit header fields for HTTP (IETF draft-ietf-httpapi-ratelimit-headers).
import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refusal } from '../refusal.ts';

const WINDOW_SECONDS = 60;

/** `clientOf` gives the key a request is counted under. Each process counts by itself. */
export function useRateLimit(
  perMinute: number,
  clientOf: (request: Request, serverContext: unknown) => string,
): Plugin {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  const told = new WeakMap<Request, RateLimiterRes>();
  return {
    async onRequestParse({ request, serverContext }) {
      const state = await limiter.consume(clientOf(request, serverContext)).catch(stateOrThrow);
      told.set(request, state);
      if (state.consumedPoints <= perMinute) return;
      throw refusal(
        `More than ${perMinute} requests a minute: wait ${secondsOf(state)} s.`,
        'RATE_LIMITED',
        { status: 429, headers: { 'retry-after': String(secondsOf(state)) } },
      );
    },
    onResponse({ request, response }) {
      const state = told.get(request);
      if (state === undefined) return;
      response.headers.set('ratelimit-policy', `"requests";q=${perMinute};w=${WINDOW_SECONDS}`);
      response.headers.set(
        'ratelimit',
        `"requests";r=${state.remainingPoints};t=${secondsOf(state)}`,
      );
    },
  };
}

/** The limiter rejects with the state where the limit is reached, with an error where something broke. */
function stateOrThrow(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.ceil(msBeforeNext / 1_000);
}

// Which web pages may ask: those of the origins that were named, and no others.
import type { CORSOptions } from 'graphql-yoga';

const DAY_SECONDS = 86_400;

/**
 * For each request by itself: given a list, the library answers pages of other origins with the origin `null`, which is
 * what pages in a sandbox call themselves. No credentials: a token is sent as a header, so no cookie can be borrowed.
 */
export function corsOf(origins: readonly string[]): false | ((request: Request) => CORSOptions) {
  if (origins.length === 0) return false;
  return (request) => {
    const origin = request.headers.get('origin');
    if (origin === null || !origins.includes(origin)) return false;
    return {
      origin,
      credentials: false,
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'x-request-id'],
      exposedHeaders: ['x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after'],
      maxAge: DAY_SECONDS,
    };
  };
}

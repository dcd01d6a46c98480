// How large a request may be: as much as a thousand papers for who may write, a question for everyone else.
import type { Plugin } from 'graphql-yoga';
import type { Access } from '../../graphql/access.ts';
import { refusal } from '../refusal.ts';

/** Room for a title and an abstract as long as `extract` takes, in any script. */
export const MOST_BODY_BYTES = 128 * 1024;
/** A thousand papers of 8 kB; of who may write as well. */
export const MOST_HANDED_BYTES = 8 * 1024 * 1024;

/**
 * What a request says of its length; Node lets no longer one pass than it said. yoga holds everyone to the larger limit,
 * whatever they say.
 */
export function useBodyLimit(accessFor: (request: Request) => Access | undefined): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST' || accessFor(request)?.mayWrite() === true) return;
      const length = request.headers.get('content-length');
      if (length === null) {
        throw refusal('Say how long the body is: send it with Content-Length.', 'LENGTH_REQUIRED', {
          status: 411,
        });
      }
      if (Number(length) <= MOST_BODY_BYTES) return;
      throw refusal('Request body too large', 'REQUEST_ENTITY_TOO_LARGE', { status: 413 });
    },
  };
}

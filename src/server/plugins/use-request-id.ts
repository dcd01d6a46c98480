// Gives each request an id, the client's own where it is plain, and tells it in the answer.
import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { currentRequestId, withRequestId } from '../request-id.ts';

const HEADER = 'x-request-id';
// Catches `3f2a-77`; refuses an id with blanks or of more than 64 characters.
const PLAIN_ID = /^[\w.-]{1,64}$/;

export function useRequestId(): Plugin {
  return {
    instrumentation: {
      request({ request }, answer) {
        const given = request.headers.get(HEADER);
        const id = given !== null && PLAIN_ID.test(given) ? given : randomUUID();
        return withRequestId(id, answer);
      },
    },
    onResponse({ response }) {
      response.headers.set(HEADER, currentRequestId());
    },
  };
}

// Gives each request an id, the client's own where it is plain, and tells it in the answer.
import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { currentRequestId, enterRequest } from '../request-id.ts';

const HEADER = 'x-request-id';
// Matches 3f2a-77, not an id with blanks or of more than 64 characters.
const PLAIN_ID = /^[\w.-]{1,64}$/;

export function useRequestId(): Plugin {
  return {
    onRequest({ request }) {
      const given = request.headers.get(HEADER);
      enterRequest(given !== null && PLAIN_ID.test(given) ? given : randomUUID());
    },
    onResponse({ response }) {
      response.headers.set(HEADER, currentRequestId());
    },
  };
}

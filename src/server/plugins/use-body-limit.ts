// How large a request may be: as much as a thousand papers for who may write, a question for everyone else.
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { Access } from '../../graphql/access.ts';
import { refusal } from '../refusal.ts';

/** Room for a title and an abstract as long as `extract` takes, in any script. */
export const MOST_BODY_BYTES = 128 * 1024;
/** A thousand papers of 8 kB; of who may write as well. */
export const MOST_HANDED_BYTES = 8 * 1024 * 1024;

// Catches `1024`; refuses `-1`, `1e3` and `10, 20`.
const LENGTH = /^\d+$/;

/**
 * Node lets no longer body pass than its request says; one that says nothing is counted while it comes. yoga's own limit
 * pipes every body through a stream of its own, which costs as much as all else that is done with it.
 */
export function useBodyLimit(accessFor: (request: Request) => Access | undefined): Plugin {
  let fetchAPI: FetchAPI | undefined;
  return {
    onYogaInit({ yoga }) {
      ({ fetchAPI } = yoga);
    },
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== 'POST') return;
      const most = accessFor(request)?.mayWrite() === true ? MOST_HANDED_BYTES : MOST_BODY_BYTES;
      const length = request.headers.get('content-length');
      if (length !== null) {
        if (!LENGTH.test(length)) throw wrongLength();
        if (Number(length) > most) throw tooLarge();
        return;
      }
      const api = fetchAPI;
      if (requestParser === undefined || api === undefined) return;
      setRequestParser(async (given) => {
        const { url, method, headers } = given;
        const body = await readWithin(given, most);
        return await requestParser(new api.Request(url, { method, headers, body }));
      });
    },
  };
}

/** The body as text. Throws as soon as it is longer, and leaves the rest unread: to end it would end the connection. */
async function readWithin({ body }: Request, most: number): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > most) throw tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}

function tooLarge() {
  return refusal('Request body too large', 'REQUEST_ENTITY_TOO_LARGE', { status: 413 });
}

function wrongLength() {
  return refusal('Content-Length header is invalid.', 'BAD_REQUEST', { status: 400 });
}

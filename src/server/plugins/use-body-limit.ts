// How large a request may be: as much as a thousand papers for who may write, a question for everyone else.
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { Access } from '../../graphql/access.ts';
import { refusal } from '../refusal.ts';

/** Room for a title and an abstract as long as `extract` takes, in any script. */
export const MOST_BODY_BYTES = 128 * 1024;
/** A thousand papers of 8 kB; of who may write as well. */
export const MOST_HANDED_BYTES = 8 * 1024 * 1024;

/**
 * Node lets no longer body pass than its request says; one that says nothing is counted while it comes. yoga holds everyone
 * to the larger limit.
 */
export function useBodyLimit(accessFor: (request: Request) => Access | undefined): Plugin {
  let fetchAPI: FetchAPI | undefined;
  return {
    onYogaInit({ yoga }) {
      ({ fetchAPI } = yoga);
    },
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== 'POST' || accessFor(request)?.mayWrite() === true) return;
      const length = request.headers.get('content-length');
      if (length !== null) {
        if (Number(length) > MOST_BODY_BYTES) throw tooLarge();
        return;
      }
      const api = fetchAPI;
      if (requestParser === undefined || api === undefined) return;
      setRequestParser(async (given) => {
        const { url, method, headers } = given;
        const body = await readWithin(given, MOST_BODY_BYTES);
        return await requestParser(new api.Request(url, { method, headers, body }));
      });
    },
  };
}

/** The body as text. Throws as soon as it is longer. */
async function readWithin({ body }: Request, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge() {
  return refusal('Request body too large', 'REQUEST_ENTITY_TOO_LARGE', { status: 413 });
}

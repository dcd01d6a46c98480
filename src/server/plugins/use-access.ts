// Turns away who shows a token that does not hold, and who shows none where reading takes one.
import type { Plugin } from 'graphql-yoga';
import { type Access, refusedAccess } from '../../graphql/access.ts';
import { refusal } from '../refusal.ts';

/** `accessOf` is asked for undefined where the request shows a token that does not hold. */
export function useAccess(accessOf: (request: Request) => Access | undefined): Plugin {
  return {
    onRequestParse({ request }) {
      getReader(accessOf(request));
    },
  };
}

/** Throws where nothing may be read. */
export function getReader(access: Access | undefined): Access {
  if (access === undefined) throw wrongToken();
  if (!access.mayRead()) throw refusedAccess(access);
  return access;
}

function wrongToken() {
  return refusal(
    'The token is not known, or no longer: ask for another, or send none to read what is open.',
    'UNAUTHENTICATED',
    { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } },
  );
}

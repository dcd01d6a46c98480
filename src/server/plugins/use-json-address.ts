// Variables and extensions in the address of a GET are JSON, or the client is told so: graphql-yoga alone takes what does
// not parse for a fault of the service.
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

export function useJsonAddress(): Plugin {
  return {
    onRequestParse({ request, url }) {
      if (request.method !== 'GET') return;
      for (const name of ['variables', 'extensions']) {
        const text = url.searchParams.get(name);
        if (text === null || text === '' || isJson(text)) continue;
        throw refusal(`"${name}" in the address is no JSON.`, 'BAD_REQUEST', { status: 400 });
      }
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

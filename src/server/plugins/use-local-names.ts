// A server for this machine alone is asked by this machine's names alone. A page could otherwise let its own name lead here
// (DNS rebinding), be of the same origin as this server for the browser, and read what it answers.
import { isIPv4 } from 'node:net';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';
import { refusalResponse } from '../refusal-response.ts';

/** Before anything else is looked at. */
export function useLocalNames(): Plugin {
  return {
    onRequest({ request, endResponse }) {
      const host = request.headers.get('host');
      if (host === null || isLocal(nameIn(host))) return;
      const message = `This server is for its own machine, as localhost, and was asked as ${JSON.stringify(host.slice(0, 100))}. Behind a proxy set PAPERLOOM_PROXIES.`;
      const refused = refusal(message, 'UNKNOWN_HOST', { status: 421 });
      endResponse(refusalResponse(refused, () => refused));
    },
  };
}

/** Whether an address or a name is of the machine itself: RFC 6761 keeps `localhost` and what ends in it from leading elsewhere. */
export function isLocal(name: string): boolean {
  if (isIPv4(name)) return name.startsWith('127.');
  return name === '::1' || name === 'localhost' || name.endsWith('.localhost');
}

/** Without port and brackets, e.g. `::1` of `[::1]:4000`. */
function nameIn(host: string): string {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name;
}

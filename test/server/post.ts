// A service without a socket, and a client's way to ask it.
import type { GraphStore } from '../../src/graph/store.ts';
import { createService, type ServiceOptions } from '../../src/server/service.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';

export const ACCEPT = 'application/graphql-response+json, application/json';

export function makeService(store: GraphStore, options: Partial<ServiceOptions> = {}) {
  const tools = { store, extractor: LORA_ONLY, arrange: arrangeHere };
  return createService(tools, { profile: 'development', log: () => {}, ...options });
}

export async function post(
  to: ReturnType<typeof makeService>,
  query: string,
  headers: Readonly<Record<string, string>> = {},
  variables?: Readonly<Record<string, unknown>>,
) {
  const response = await to.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: ACCEPT, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

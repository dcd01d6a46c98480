// GET /health/ready: 200 with the revision while requests can be answered, else 503 and why. GET /health is the same;
// /health/live, which asks nothing of the store, is yoga's own.
import type { Plugin } from 'graphql-yoga';
import { withDeadline } from '../../deadline.ts';
import type { GraphReader } from '../../graph/store.ts';

const PATHS: ReadonlySet<string> = new Set(['/health', '/health/ready']);
/** Whoever asks waits no longer, however busy or silent the store is. */
const PATIENCE_MS = 2_000;

interface Health {
  readonly status: number;
  readonly body: { readonly status: string; readonly revision?: number };
}

export function useHealth(store: Pick<GraphReader, 'revision' | 'hasOurSchema'>): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      if (!PATHS.has(url.pathname)) return;
      const { status, body } = await healthOf(store);
      const headers = { 'cache-control': 'no-store' };
      endResponse(fetchAPI.Response.json(body, { status, headers }));
    },
  };
}

async function healthOf(store: Pick<GraphReader, 'revision' | 'hasOurSchema'>): Promise<Health> {
  const deadline = {
    signal: AbortSignal.timeout(PATIENCE_MS),
    endsAt: performance.now() + PATIENCE_MS,
  };
  try {
    return await withDeadline(deadline, async () => {
      if (!(await store.hasOurSchema())) return bad('the schema of the store is another');
      return { status: 200, body: { status: 'ok', revision: await store.revision() } };
    });
  } catch {
    return bad('store does not answer');
  }
}

function bad(status: string): Health {
  return { status: 503, body: { status } };
}

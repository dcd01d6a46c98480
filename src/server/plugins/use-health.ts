// GET /health: 200 with the revision while the store answers, 503 otherwise.
import type { Plugin } from 'graphql-yoga';
import type { GraphReader } from '../../graph/store.ts';

export function useHealth(store: Pick<GraphReader, 'revision'>): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname !== '/health') return;
      const answer = await store.revision().then(
        (revision) => ({ status: 200, body: { status: 'ok', revision } }),
        () => ({ status: 503, body: { status: 'store does not answer' } }),
      );
      endResponse(fetchAPI.Response.json(answer.body, { status: answer.status }));
    },
  };
}

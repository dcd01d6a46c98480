// GET /metrics: what the server counts, for Prometheus.
import type { Plugin } from 'graphql-yoga';
import { type Access, refusedAccess } from '../../graphql/access.ts';
import type { Metrics } from '../observe/metrics.ts';
import { refusalResponse } from '../refusal-response.ts';

const NOBODY: Access = { who: null, mayRead: () => false, mayWrite: () => false };

/** `accessFor` is asked where only who shows a token may see it; any token will do. */
export function useMetrics(
  metrics: Pick<Metrics, 'print' | 'contentType'>,
  accessFor: ((request: Request) => Access | undefined) | undefined,
): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/metrics') return;
      if (accessFor !== undefined && accessFor(request)?.who == null) {
        const error = refusedAccess(NOBODY);
        endResponse(refusalResponse(error, () => error));
        return;
      }
      const headers = { 'content-type': metrics.contentType, 'cache-control': 'no-store' };
      endResponse(new fetchAPI.Response(await metrics.print(), { headers }));
    },
  };
}

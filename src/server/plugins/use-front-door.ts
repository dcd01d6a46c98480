// GET /: whoever types only the host is led to GraphiQL.
import type { Plugin } from 'graphql-yoga';

export function useFrontDoor(): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/' || request.method !== 'GET') return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }));
    },
  };
}

// POST takes JSON alone. Forms, multipart and text/plain are what another site's page can make a browser send unasked
// (CSRF); for JSON the browser asks first, and CORS is closed unless configured.
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

// Catches `application/json; charset=utf-8` and `application/graphql+json`; refuses `text/plain; application/json`.
const JSON_TYPE = /^application\/(?:graphql\+)?json(?:\s*;|$)/i;

export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request }) {
      const type = request.headers.get('content-type') ?? '';
      if (request.method !== 'POST' || JSON_TYPE.test(type.trim())) return;
      throw refusal('Send the operation as JSON: content-type "application/json".', 'NOT_JSON', {
        status: 415,
      });
    },
  };
}

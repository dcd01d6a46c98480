// GET /: the explorer, from memory. Nothing of it may run or load but what is served here.
import type { Plugin } from 'graphql-yoga';
import { acceptedEncoding } from '../accepted-encoding.ts';
import type { ExplorerFile, ExplorerFiles } from '../explorer-files.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page is asked for anew each time, what is named by its content never. */
const PAGE_CACHE = 'no-cache';
const ASSET_CACHE = 'public, max-age=31536000, immutable';

export function useExplorer(files: ExplorerFiles): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const file = files.get(url.pathname);
      if (file === undefined || !['GET', 'HEAD'].includes(request.method)) return;
      const isKnown = tagsOf(request.headers.get('if-none-match')).includes(file.etag);
      const form = bestForm(file, request.headers.get('accept-encoding'));
      const headers = headersOf(file, url.pathname === '/' ? PAGE_CACHE : ASSET_CACHE, form.name);
      const body = isKnown || request.method === 'HEAD' ? null : form.bytes;
      endResponse(new fetchAPI.Response(body, { status: isKnown ? 304 : 200, headers }));
    },
  };
}

function headersOf(file: ExplorerFile, cache: string, encoding: string | undefined) {
  return {
    'content-type': file.type,
    'cache-control': cache,
    etag: file.etag,
    vary: 'accept-encoding',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    ...(encoding !== undefined && { 'content-encoding': encoding }),
  };
}

function bestForm(file: ExplorerFile, accepted: string | null) {
  const names = file.encoded.map(({ name }) => name);
  const encoding = acceptedEncoding(accepted, names);
  const encoded = file.encoded.find(({ name }) => name === encoding);
  return encoded ?? { name: undefined, bytes: file.bytes };
}

function tagsOf(header: string | null): string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}

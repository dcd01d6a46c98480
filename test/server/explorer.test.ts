// The explorer's files over HTTP, without a socket.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { readExplorer } from '../../src/server/explorer-files.ts';
import { openLibrary } from '../graphql/library.ts';
import { makeService } from './post.ts';

const PAGE = '<!doctype html><title>Paperloom</title>';
const SCRIPT = 'console.log("drawn")';
const folder = mkdtempSync(join(tmpdir(), 'paperloom-explorer-'));

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets', 'a.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'a.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'assets', 'a.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'built-from.txt'), 'stamp');
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const service = makeService(store, { profile: 'production', explorer: readExplorer(folder) });
  return Promise.resolve(service.fetch(`http://localhost${path}`, { method, headers }));
}

describe('the explorer', () => {
  it('is the page at /, asked for anew each time', async () => {
    const response = await get('/');
    expect(await response.text()).toBe(PAGE);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('may run and load its own files alone, and stand in no frame', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|http/);
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await get('/', { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip;q=1.0', 'gzip', gunzipSync],
  ])('is compressed for whoever accepts %s', async (accepted, encoding, decompress) => {
    const response = await get('/assets/a.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(decompress(await response.bytes()).toString()).toBe(SCRIPT);
  });

  it('has files that are kept for good, because their names tell their content', async () => {
    const response = await get('/assets/a.js');
    expect(await response.text()).toBe(SCRIPT);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('answers HEAD without a body', async () => {
    const response = await get('/', {}, 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each(['/assets/none.js', '/built-from.txt', '/assets/a.js.gz', '/../package.json'])(
    'holds nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('is not there where it was not built', () => {
    expect(readExplorer(join(folder, 'nowhere'))).toBeUndefined();
  });
});

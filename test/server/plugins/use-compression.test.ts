// Answers are sent in fewer bytes to whoever takes them so, and say the same.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { LEAST_BYTES } from '../../../src/server/plugins/use-compression.ts';
import { openLibrary } from '../../graphql/library.ts';
import { ACCEPT, makeService } from '../post.ts';

const LONG =
  '{ papers(first: 50) { nodes { key title abstract authors publishedOn categories } } }';
const SHORT = '{ concept(slug: "lora") { name } }';
const REFUSED = `{ ${'no such field '.repeat(200)} }`;

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

async function ask(query: string, encoding?: string, options: { isLocal?: boolean } = {}) {
  const response = await makeService(store, options).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: ACCEPT,
      ...(encoding !== undefined && { 'accept-encoding': encoding }),
    },
    body: JSON.stringify({ query }),
  });
  const { status, headers } = response;
  return { status, headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('an answer', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('as %s says what it says plainly, in fewer bytes', async (encoding, unpack) => {
    const plain = await ask(LONG);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.bytes.length).toBeGreaterThan(LEAST_BYTES);
    const packed = await ask(LONG, encoding);
    expect(packed.headers.get('content-encoding')).toBe(encoding);
    expect(packed.headers.get('content-length')).toBe(String(packed.bytes.length));
    expect(packed.headers.get('content-type')).toBe(plain.headers.get('content-type'));
    expect(packed.headers.get('x-request-id')).toMatch(/./);
    expect(unpack(packed.bytes).toString()).toBe(plain.bytes.toString());
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length);
  });

  it('keeps its status where it is a refusal', async () => {
    const refused = await ask(REFUSED, 'gzip');
    expect([refused.status, refused.headers.get('content-encoding')]).toEqual([400, 'gzip']);
    expect(JSON.parse(gunzipSync(refused.bytes).toString())).toHaveProperty('errors');
  });

  it('that fits into a packet is left as it is, and told apart by caches all the same', async () => {
    const { headers } = await ask(SHORT, 'br, gzip');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('vary')).toContain('accept-encoding');
  });

  it('to the same machine is left as it is: nothing is saved there', async () => {
    const { headers } = await ask(LONG, 'br, gzip', { isLocal: true });
    expect(headers.get('content-encoding')).toBeNull();
  });

  it('that goes on and on is sent as it comes', async () => {
    const service = makeService(store, { profile: 'development' });
    const response = await service.fetch('http://localhost/export/graphology?focus=LoRA', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(JSON.parse(await response.text())).toHaveProperty('nodes');
  });
});

// Exports over HTTP: the same bytes as on the command line, within limits, for whoever may read.
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { startServer } from '../../src/server/server.ts';
import { exported } from '../exports/exported.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';
import { openLibrary } from '../graphql/library.ts';
import { makeService } from './post.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

type Service = ReturnType<typeof makeService>;

function get(service: Service, path: string, init: RequestInit = {}) {
  return service.fetch(`http://localhost/export/${path}`, init);
}

async function codeOf(response: Response) {
  const { errors } = await response.json();
  return errors[0].extensions.code;
}

describe('an export over HTTP', () => {
  it('is the file that the command line writes', async () => {
    const service = makeService(store);
    const response = await get(service, 'gexf?focus=LoRA&maxNodes=3&since=2023');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/gexf+xml');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="paperloom.gexf"',
    );
    const view = { focus: ['LoRA'], maxNodes: 3, since: '2023' };
    expect(await response.text()).toBe((await exported('gexf', store, view)).text);
    const archive = Buffer.from(await (await get(service, 'markdown')).arrayBuffer());
    expect(archive.equals((await exported('markdown', store)).bytes)).toBe(true);
  });

  it('is not sent again to who has it', async () => {
    const service = makeService(store);
    const first = await get(service, 'csv?focus=LoRA');
    const etag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    const again = await get(service, 'csv?focus=LoRA', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await get(service, 'csv?focus=COCO', { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
    await other.arrayBuffer();
    const head = await get(service, 'csv?focus=LoRA', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  });

  it.each([
    ['xlsx', 404, 'UNKNOWN_FORMAT'],
    ['gexf?focus=SAM', 400, 'AMBIGUOUS_NAME'],
    ['gexf?maxNodes=many', 400, 'BAD_USER_INPUT'],
    ['gexf?maxnodes=3', 400, 'BAD_USER_INPUT'],
    ['gexf?maxNodes=3&maxNodes=4', 400, 'BAD_USER_INPUT'],
    ['gexf?since=March', 400, 'BAD_USER_INPUT'],
  ])('%s is refused with %i: %s', async (path, status, code) => {
    const response = await get(makeService(store), path);
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
  });

  it('is only read', async () => {
    const response = await get(makeService(store), 'gexf', { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('that is too large is refused before it is read', async () => {
    const service = makeService(store, { exportRows: 9 });
    const whole = await get(service, 'gexf');
    expect([whole.status, await codeOf(whole)]).toEqual([413, 'EXPORT_TOO_LARGE']);
    const view = await get(service, 'gexf?focus=LoRA');
    expect(view.status).toBe(200);
    await view.arrayBuffer();
    const papers = await get(makeService(store, { exportRows: 2 }), 'bibtex?focus=LoRA');
    expect(papers.status).toBe(413);
  });

  it('is for those who may read', async () => {
    const access = { read: 'token', write: 'token', tokens: () => [], now: Date.now } as const;
    const response = await get(makeService(store, { access }), 'gexf');
    expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('can be had so often a minute in production', async () => {
    const service = makeService(store, { profile: 'production' });
    const statuses: number[] = [];
    for (let i = 0; i < 31; i++) {
      statuses.push((await get(service, 'xlsx')).status);
    }
    expect(new Set(statuses.slice(0, 30))).toEqual(new Set([404]));
    expect(statuses.at(-1)).toBe(429);
  });

  it('waits for its turn where others are under way, and leaves it when its client goes', async () => {
    const service = makeService(store);
    const held = await Promise.all([1, 2, 3].map(() => get(service, 'gexf')));
    const fourth = await get(service, 'gexf');
    expect([fourth.status, await codeOf(fourth)]).toEqual([503, 'TOO_BUSY']);
    expect(fourth.headers.get('retry-after')).toBe('5');
    await held[0]?.body?.cancel();
    const fifth = await get(service, 'gexf');
    expect(fifth.status).toBe(200);
    await Promise.all([fifth, held[1], held[2]].map((each) => each?.arrayBuffer()));
  });

  it('over a socket gives its place back when the connection is cut', async () => {
    const tools = { store, extractor: LORA_ONLY, arrange: arrangeHere };
    const server = await startServer(tools, {
      profile: 'development',
      host: '127.0.0.1',
      port: 0,
      log: () => undefined,
    });
    try {
      for (let i = 0; i < 5; i++) await cutOff(`${server.url}/export/gexf`);
      const response = await fetch(`${server.url}/export/gexf`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('</gexf>');
    } finally {
      await server.close();
    }
  });
});

/** Goes away at the first word of the answer. */
function cutOff(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, (response) => {
      response.on('close', resolve);
      response.destroy();
    });
    request.on('error', reject).end();
  });
}

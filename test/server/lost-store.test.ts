// A service whose database goes away: health turns red, requests are told so in time, and all is well again by itself.
import { expect, test, vi } from 'vitest';
import { put } from '../graph/contract/harness.ts';
import { CutProxy } from '../graph/neo4j/cut-proxy.ts';
import { openEmptyNeo4j, openOn } from '../graph/neo4j/wipe.ts';
import { describeNeo4j } from '../setup/neo4j-servers.ts';
import { makeService, post } from './post.ts';

const NUMBERS = '{ stats { papers } }';

describeNeo4j('A service over a database', (server) => {
  const opened = async () => {
    await (await openEmptyNeo4j(server)).close();
    const proxy = await CutProxy.open(server.uri);
    const store = await openOn({ ...server, uri: proxy.uri });
    await put(store, [{ arxiv: '1', title: 'One', mentions: ['LoRA'] }]);
    const service = makeService(store, { deadlineMs: 2_000 });
    const health = async () => (await service.fetch('http://localhost/health/ready')).status;
    const close = async () => {
      await store.close().catch(() => undefined);
      await proxy.close();
    };
    return { proxy, store, service, health, close };
  };

  test.each([
    [
      'falls silent',
      async (proxy: CutProxy) => proxy.fallSilent(),
      async (proxy: CutProxy) => proxy.speakAgain(),
    ],
    [
      'is killed and comes back',
      (proxy: CutProxy) => proxy.refuse(),
      (proxy: CutProxy) => proxy.listenAgain(),
    ],
  ])(
    'that %s turns red and green again, and what was acknowledged is there',
    async (_how, leave, comeBack) => {
      const { proxy, service, health, close } = await opened();
      try {
        expect(await health()).toBe(200);
        const asked = post(service, NUMBERS);
        await leave(proxy);
        const during = await post(service, NUMBERS);
        expect(during.body).toMatchObject({
          errors: [{ extensions: { code: expect.any(String) } }],
        });
        expect(JSON.stringify(during.body)).not.toMatch(/bolt|127\.0\.0\.1|Neo4jError|stack/);
        expect(await health()).toBe(503);
        // One that was under way ends as well, in one way or the other.
        await asked;
        await comeBack(proxy);
        await vi.waitFor(async () => expect(await health()).toBe(200), {
          timeout: 60_000,
          interval: 200,
        });
        expect((await post(service, NUMBERS)).body).toEqual({ data: { stats: { papers: 1 } } });
      } finally {
        await close();
      }
    },
  );

  test('that is slow is waited for', async () => {
    const { proxy, service, health, close } = await opened();
    try {
      proxy.slowDown(150);
      expect(await health()).toBe(200);
      expect((await post(service, NUMBERS)).body).toEqual({ data: { stats: { papers: 1 } } });
    } finally {
      await close();
    }
  });
});

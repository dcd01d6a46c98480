// Neo4j keeps the contract on both lines, survives broken connections, and says what is wrong when it cannot be reached.
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { openNeo4jRunner, openNeo4jStore } from '../../src/graph/neo4j/connect.ts';
import { countPlaces } from '../../src/graph/pages.ts';
import { setupNames } from '../../src/graph/statement-files.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { boundsOf } from '../../src/graph/window.ts';
import { facetOf } from '../../src/model/facet.ts';
import { slugOf } from '../../src/model/slug.ts';
import { describeNeo4j } from '../setup/neo4j-servers.ts';
import { everything, first, put, uid } from './contract/harness.ts';
import { PAPERS_OF_GROWTH } from './contract/time.ts';
import { CutProxy } from './neo4j/cut-proxy.ts';
import { ask, costOf, dropSchema, openEmptyNeo4j, openOn } from './neo4j/wipe.ts';
import { testGraphStore } from './store.contract.ts';

describeNeo4j('A store', (server) => {
  testGraphStore('keeps the contract', (observer) => openEmptyNeo4j(server, observer), 5);
});

describeNeo4j('A Neo4j store', (server) => {
  test('keeps what was committed', async () => {
    const store = await openEmptyNeo4j(server);
    await put(store, [{ title: 'One', mentions: ['LoRA'] }]);
    await store.close();
    const again = await openOn(server);
    expect(await again.stats()).toMatchObject({ revision: 1, papers: 1 });
    await again.close();
  });

  test('opened by two at once is set up once, without one locking the other out', async () => {
    await ask(server, 'MATCH (n) DETACH DELETE n');
    await dropSchema(server);
    // Settled, so that a fault of one leaves none at work behind the next test's back.
    const ends = await Promise.allSettled([openOn(server), openOn(server)]);
    const stores = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await Promise.all(stores.map((store) => store.revision()))).toEqual([0, 0]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('of an older Paperloom is brought up: its papers are listed by author', async () => {
    const store = await openEmptyNeo4j(server);
    await put(store, [{ title: 'One' }, { title: 'Two' }]);
    await store.close();
    await ask(server, 'MATCH (f:Facet) DETACH DELETE f');
    await ask(server, 'MATCH (g:Graph {id: 1}) SET g.version = 1');
    const brought = await openOn(server);
    const list = facetOf('AUTHOR', 'Ada Lovelace')?.id ?? expect.fail('She has a list.');
    const condition = { kind: 'facet', list, papers: 2 } as const;
    expect((await brought.countPapers({ condition })).count).toBe(2);
    await brought.close();
    const [row] = await ask(server, 'MATCH (g:Graph) RETURN g.version AS version');
    expect(row).toEqual({ version: setupNames('cypher').length });
  });

  test('of an older Paperloom, opened by two at once, is brought up: votes stand on their concepts', async () => {
    const store = await openEmptyNeo4j(server);
    await put(store, [
      { title: 'One', mentions: ['LoRA', 'LoRA'] },
      { title: 'Two', mentions: ['LoRA', 'MoE'] },
    ]);
    await store.close();
    // More than one transaction takes.
    await ask(
      server,
      `UNWIND range(1, 2500) AS uid
       CREATE (:Concept {uid: uid, slug: toString(uid), votes: ['MODEL shape'], voteMentions: [uid],
         voteConfidence: [uid * 900]})`,
    );
    await ask(server, "CREATE (:Concept {uid: 0, slug: 'without votes'})");
    const votes = () =>
      ask(
        server,
        'MATCH (c:Concept) RETURN c.uid AS uid, c.votes AS votes, c.voteMentions AS mentions, ' +
          'c.voteConfidence AS confidence ORDER BY uid',
      );
    const before = await votes();
    expect(before).toContainEqual(
      expect.objectContaining({ uid: uid('LoRA'), mentions: [3], votes: [expect.any(String)] }),
    );
    await ask(
      server,
      `MATCH (c:Concept) WHERE c.votes IS NOT NULL UNWIND range(0, size(c.votes) - 1) AS i
       WITH c, split(c.votes[i], ' ') AS vote, c.voteMentions[i] AS mentions,
         c.voteConfidence[i] AS confidence
       CREATE (:Vote {uid: c.uid, kind: vote[0], origin: vote[1], mentions: mentions,
         confidence: confidence})-[:VOTES_ON]->(c)
       SET c.votes = null, c.voteMentions = null, c.voteConfidence = null`,
    );
    await ask(server, 'MATCH (g:Graph {id: 1}) SET g.version = 12');
    const ends = await Promise.allSettled([openOn(server), openOn(server)]);
    for (const end of ends) if (end.status === 'fulfilled') await end.value.close();
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await votes()).toEqual(before);
    expect(await ask(server, 'MATCH (v:Vote) RETURN v')).toEqual([]);
  });

  test('of an older Paperloom is brought up, and tells of time as before', async () => {
    const store = await openEmptyNeo4j(server);
    await put(store, [...PAPERS_OF_GROWTH, { title: 'Of a year', on: '2022', mentions: ['LoRA'] }]);
    await store.syncLexicon(
      [
        {
          slug: slugOf('unused'),
          name: 'Unused',
          kind: 'TASK',
          aliases: [],
          broader: [],
          source: 'test',
        },
      ],
      'lexicon-1',
    );
    const told = async (of: GraphStore) => [
      await everything(of),
      await of.loadIntroducing([uid('LoRA')], 9),
      await of.findConcepts({ orderBy: 'FIRST_SEEN', includeUnused: true }, first(9)),
    ];
    const before = await told(store);
    await store.close();
    await ask(server, 'MATCH (p:Period) DELETE p');
    await ask(
      server,
      `MATCH (c:Concept) REMOVE c.periods, c.periodPapers, c.firstSeen, c.growth3, c.growth6, c.growth12`,
    );
    await ask(server, 'MATCH ()-[m:MENTIONS]->() REMOVE m.introduced');
    await ask(server, 'MATCH (g:Graph) REMOVE g.growthMonth SET g.version = 1');
    const brought = await openOn(server);
    expect(await told(brought)).toEqual(before);
    await brought.close();
  });

  test('of a newer Paperloom is refused', async () => {
    await (await openEmptyNeo4j(server)).close();
    await ask(server, 'MATCH (g:Graph {id: 1}) SET g.version = 99');
    await expect(openOn(server)).rejects.toMatchObject({
      code: 'STORE_NEWER',
      remedy: expect.any(String),
    });
    await ask(server, 'MATCH (n) DETACH DELETE n');
  });

  test('speaks to people: labels, relationships and lists of their own', async () => {
    const store = await openEmptyNeo4j(server);
    await put(store, [{ arxiv: '2106.09685', title: 'LoRA', mentions: ['LoRA', 'GPT-3'] }]);
    await store.close();
    const [row] = await ask(
      server,
      `MATCH (p:Paper {key: 'arxiv:2106.09685'})-[m:MENTIONS]->(c:Concept {slug: 'lora'})
       MATCH (c)-[r:CO_OCCURS]-(other:Concept)
       RETURN p.authors AS authors, m.count AS count, r.papers AS papers, other.name AS other`,
    );
    expect(row).toEqual({
      authors: ['Ada Lovelace', 'Alan Turing'],
      count: 1,
      papers: 1,
      other: 'GPT-3',
    });
  });

  test('looks at no more pairs for the strongest of a concept with sixty partners than of one with twenty', async () => {
    const store = await openEmptyNeo4j(server);
    const namesOf = (name: string, partners: number) => [
      name,
      ...Array.from({ length: partners }, (_, i) => `${name} ${i}`),
    ];
    const sketches = [namesOf('Some', 20), namesOf('Many', 60)].flatMap((mentions) => [
      { title: `One of ${mentions[0]}`, mentions },
      { title: `Two of ${mentions[0]}`, mentions },
    ]);
    await put(store, sketches);
    await store.close();
    const cost = (name: string) =>
      costOf(server, 'relations/strongest', {
        uids: [uid(name)],
        kinds: null,
        minPapers: 1,
        ...countPlaces(first(3)),
        limit: 3,
      });
    expect(await cost('Many')).toBe(await cost('Some'));
  });

  test('looks at each concept that listed papers name once, not once for each of its properties', async () => {
    const store = await openEmptyNeo4j(server);
    const mentions = Array.from({ length: 30 }, (_, i) => `Concept ${i}`);
    await put(store, [{ title: 'One', mentions }]);
    await store.close();
    const cost = (withConcepts: boolean) =>
      costOf(server, 'mentions/page', {
        uids: [uid('Concept 0')],
        ...boundsOf({}),
        limit: 3,
        withAbstracts: false,
        withMentions: false,
        withConcepts,
      });
    const more = (await cost(true)) - (await cost(false));
    expect(more).toBeGreaterThan(0);
    expect(more).toBeLessThan(4 * mentions.length);
  });

  test('writes once what a broken connection makes it write twice', async () => {
    await (await openEmptyNeo4j(server)).close();
    const proxy = await CutProxy.open(server.uri);
    const store = await openOn({ ...server, uri: proxy.uri });
    try {
      proxy.cutAtNextCommit();
      await put(store, [{ arxiv: '1', title: 'One', mentions: ['LoRA', 'BERT'] }]);
      expect(proxy.cuts).toBe(1);
      expect(await store.stats()).toMatchObject({ revision: 1, papers: 1 });
      expect(await store.countRelations()).toBe(1);
    } finally {
      await store.close();
      await proxy.close();
    }
  });

  test('names the database that is not there', async () => {
    const { uri, username, password } = server;
    await expect(
      openNeo4jStore(uri, { username, password, database: 'nowhere' }),
    ).rejects.toMatchObject({ code: 'STORE_DATABASE_UNKNOWN' });
  });

  test('that falls silent is given up', async () => {
    await (await openEmptyNeo4j(server)).close();
    const proxy = await CutProxy.open(server.uri);
    const { username, password } = server;
    const runner = await openNeo4jRunner(proxy.uri, {
      username,
      password,
      readTimeoutMs: 2_000,
      // Opening takes this time as well.
      writeTimeoutMs: 2_000,
    });
    proxy.fallSilent();
    await expect(runner.read('meta/counters', {})).rejects.toMatchObject({
      code: 'STORE_TIMEOUT',
      message: expect.stringContaining('meta/counters'),
    });
    const statement = { name: 'lexicon/sign', parameters: { fingerprint: 'f' } };
    await expect(runner.write([statement])).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    await proxy.close();
    await runner.close().catch(() => undefined);
  });
});

describe('A Neo4j server', () => {
  let silent: Server | undefined;
  afterEach(() => silent?.close());

  test('that is not there is reported with what to do', async () => {
    await expect(openNeo4jStore('bolt://anna:secret@127.0.0.1:1')).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.not.stringContaining('secret'),
      remedy: expect.stringContaining('npm run neo4j'),
    });
  });

  test('that speaks HTTP is no Bolt server', async () => {
    silent = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await expect(openNeo4jStore(`bolt://127.0.0.1:${await listen(silent)}`)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('HTTP'),
    });
  });

  test('that never answers is not waited for', async () => {
    silent = createServer((socket) => socket.on('error', () => undefined));
    const port = await listen(silent);
    const begun = performance.now();
    await expect(
      openNeo4jStore(`bolt://127.0.0.1:${port}`, { connectTimeoutMs: 300 }),
    ).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test.each(['neo4j://', 'bolt://anna:secret@', 'nonsense'])('is not %s', async (address) => {
    await expect(openNeo4jStore(address)).rejects.toMatchObject({
      code: 'STORE_ADDRESS_UNKNOWN',
      message: expect.not.stringContaining('secret'),
    });
  });
});

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

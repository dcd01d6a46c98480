// The Cypher script, run on Neo4j: what it says is there afterwards, and running it again changes nothing.
import { expect, it } from 'vitest';
import { ask, dropSchema, openEmptyNeo4j } from '../../graph/neo4j/wipe.ts';
import { fillStore, LEXICON, openLibrary, PAPERS } from '../../graphql/library.ts';
import { describeNeo4j, type ReachableNeo4j } from '../../setup/neo4j-servers.ts';
import { exported, graphOf, nodeNamed, written } from '../exported.ts';
import { wildTexts } from '../wild.ts';

/** Every line end in a text is escaped, so a statement ends where a line ends with a semicolon. */
async function run(server: ReachableNeo4j, script: string): Promise<void> {
  for (const statement of script.split(/;\n/)) {
    if (statement.trim() !== '') await ask(server, statement);
  }
}

async function empty(server: ReachableNeo4j): Promise<void> {
  await ask(server, 'MATCH (n) DETACH DELETE n');
  await dropSchema(server);
}

describeNeo4j('An export', (server) => {
  it('is the same bytes as from SQLite', async () => {
    const [reference, store] = [await openLibrary(), await openEmptyNeo4j(server)];
    await store.syncLexicon(LEXICON, 'lexicon-1');
    await fillStore(store, PAPERS);
    // One of each subject: what a format makes of them does not depend on the store.
    for (const name of ['graphology', 'ris', 'markdown']) {
      for (const view of [undefined, { focus: ['LoRA'], since: '2023', depth: 2 }]) {
        const { bytes } = await exported(name, store, view);
        expect(bytes.equals((await exported(name, reference, view)).bytes)).toBe(true);
      }
    }
    await reference.close();
    await store.close();
  });
});

describeNeo4j('A Cypher script', (server) => {
  it('fills a database with concepts, their parents and pairs, once however often it runs', async () => {
    await empty(server);
    const store = await openLibrary();
    const { head, text } = await exported('cypher', store, {
      include: ['Fine-Tuning'],
      focus: ['LoRA'],
    });
    await store.close();
    await run(server, text);
    await run(server, text);
    const [concepts] = await ask(server, 'MATCH (c:Concept) RETURN count(c) AS count');
    const [pairs] = await ask(server, 'MATCH ()-[r:CO_OCCURS]->() RETURN count(r) AS count');
    expect([concepts?.['count'], pairs?.['count']]).toEqual([head.nodes, head.edges]);
    const [lora] = await ask(
      server,
      'MATCH (c:Concept {slug: "lora"}) RETURN c.name AS name, c.papers AS papers, c.aliases AS aliases',
    );
    expect(lora).toEqual({ name: 'LoRA', papers: 4, aliases: ['Low-Rank Adaptation'] });
  });

  it('keeps any text', async () => {
    await empty(server);
    const texts = wildTexts(200).map((text) => text.toWellFormed());
    const nodes = texts.map((name, i) =>
      nodeNamed(name, { slug: nodeNamed(`concept ${i}`).slug, papers: i }),
    );
    await run(server, (await written('cypher', graphOf(nodes))).text);
    const rows = await ask(server, 'MATCH (c:Concept) RETURN c.name AS name ORDER BY c.papers');
    expect(rows.map(({ name }) => name)).toEqual(texts);
    await empty(server);
  });
});

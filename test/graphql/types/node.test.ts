import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.ts';
import { encodeGlobalId } from '../../../src/graphql/global-id.ts';
import { ask, askAll, askWrongly } from '../ask.ts';
import { openLibrary } from '../library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

const NODE =
  'query ($id: ID!) { node(id: $id) { __typename id ... on Paper { key } ... on Concept { slug } } }';

describe('node', () => {
  it('gives papers and concepts again by the id they told', async () => {
    const told = await ask(
      store,
      '{ paper(key: "arxiv:2401.00001") { id } concept(slug: "lora") { id } }',
    );
    const { paper, concept } = told as Record<string, { id: string }>;
    const again = async (id: string | undefined) => await ask(store, NODE, { id });
    expect(await again(paper?.id)).toEqual({
      node: { __typename: 'Paper', id: paper?.id, key: 'arxiv:2401.00001' },
    });
    expect(await again(concept?.id)).toEqual({
      node: { __typename: 'Concept', id: concept?.id, slug: 'lora' },
    });
  });

  it('follows an old key to the paper that took it over', async () => {
    const id = encodeGlobalId('Paper', 'text:once-without-arxiv');
    expect(await ask(store, NODE, { id })).toMatchObject({ node: { key: 'arxiv:2401.00001' } });
  });

  it('is null for an id of nothing that is stored', async () => {
    for (const id of ['arxiv:9999.99999', "1' OR '1'='1"].map((key) =>
      encodeGlobalId('Paper', key),
    )) {
      expect(await ask(store, NODE, { id })).toEqual({ node: null });
    }
    for (const uid of ['1', 'zzzzzzzzzzzzzzzz', '-5', '1.5', 'ABC']) {
      expect(await ask(store, NODE, { id: encodeGlobalId('Concept', uid) })).toEqual({
        node: null,
      });
    }
  });

  it.each([
    '',
    'nope',
    '!!!',
    encodeGlobalId('Stats', 1),
    encodeGlobalId('__proto__', 1),
    'a'.repeat(4096),
  ])('refuses %j, which is no id', async (id) => {
    const { data, errors } = await askAll(store, NODE, { id });
    expect(data).toEqual({ node: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('nodes', () => {
  const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }';

  it('keeps the order, and one wrong id does not spoil the others', async () => {
    const lora = await ask(store, '{ concept(slug: "lora") { id } }');
    const { concept } = lora as { concept: { id: string } };
    const ids = [encodeGlobalId('Paper', 'arxiv:2403.00006'), 'nope', concept.id];
    const { data, errors } = await askAll(store, NODES, { ids });
    expect(data).toEqual({ nodes: [{ __typename: 'Paper' }, null, { __typename: 'Concept' }] });
    expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('takes up to a hundred ids', async () => {
    const ids = Array.from({ length: 101 }, () => encodeGlobalId('Paper', 'x'));
    expect(await ask(store, NODES, { ids: ids.slice(1) })).toMatchObject({
      nodes: { length: 100 },
    });
    expect((await askWrongly(store, NODES, { ids }))?.message).toContain('"ids" has 101 items');
  });
});

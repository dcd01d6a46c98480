// What is asked of a concept goes to the store together with the question which concept it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { slug } from '../decisions/sketches.ts';
import { decide } from '../graph/contract/deciding.ts';
import { put, putPapers } from '../graph/contract/harness.ts';
import { paperOf } from '../graph/papers.ts';
import { ask } from './ask.ts';

const LISTS =
  'paperCount papers(first: 1) { nodes { title } } coOccurring(first: 1) { nodes { slug } }';

it('the lists of a concept asked for by its slug are asked for before it is found, once, and only where they are wanted', async () => {
  const asked: string[] = [];
  const observer = { roundTrip: (names: readonly string[]) => void asked.push(...names) };
  const store = await openStore('sqlite::memory:', { observer });
  await putPapers(store, [paperOf({ title: 'One', on: '2024-05', mentions: ['LoRA', 'T5'] })]);
  asked.length = 0;
  const lists = Promise.withResolvers<void>();
  const patient: GraphStore = {
    ...store,
    // Finds nothing until its neighbours were asked for: who waits for it first waits for ever.
    async loadConceptsBySlug(slugs) {
      await lists.promise;
      return store.loadConceptsBySlug(slugs);
    },
    loadCoOccurring(...given) {
      lists.resolve();
      return store.loadCoOccurring(...given);
    },
  };
  const concept = {
    paperCount: 1,
    papers: { nodes: [{ title: 'One' }] },
    coOccurring: { nodes: [{ slug: 't5' }] },
  };
  expect(await ask(patient, `{ concept(slug: "lora") { ${LISTS} } }`)).toEqual({ concept });
  expect(asked.toSorted()).toEqual(['concepts/by-slug', 'mentions/page', 'relations/strongest']);
  expect(await ask(store, `{ concept(slug: "LoRA") { ${LISTS} } }`)).toEqual({ concept });
  asked.length = 0;
  const left = `{ concept(slug: "lora") { slug papers(first: 1) @skip(if: true) { nodes { title } } } }`;
  expect(await ask(store, left)).toEqual({ concept: { slug: 'lora' } });
  expect(asked).toEqual(['concepts/by-slug']);
  await store.close();
});

describe('a concept whose lists bring it along', () => {
  const asked: string[] = [];
  let store: GraphStore;
  beforeAll(async () => {
    const observer = { roundTrip: (names: readonly string[]) => void asked.push(...names) };
    store = await openStore('sqlite::memory:', { observer });
    await put(store, [
      { title: 'One', on: '2024-05', mentions: ['LoRA', 'T5'] },
      { title: 'Two', on: '2024-04', mentions: ['Adapter'] },
      { title: 'Three', on: '2024-03', mentions: ['CLIP'] },
    ]);
    await decide(store, { action: 'merge', from: [slug('Adapter')], into: slug('T5'), name: 'T5' });
  });
  afterAll(() => store.close());

  async function statementsOf(query: string) {
    asked.length = 0;
    const data = await ask(store, query);
    return { data, statements: asked.toSorted() };
  }

  const NAMED = '{ nodes { title mentions { concept { slug } } } }';

  it('is not asked for again where its papers name it', async () => {
    const query = `{ concept(slug: "lora") { id slug name papers(first: 5) ${NAMED} } }`;
    expect(await statementsOf(query)).toMatchObject({
      data: { concept: { slug: 'lora', papers: { nodes: [{ title: 'One' }] } } },
      statements: ['mentions/page'],
    });
  });

  it('is not asked for again where its neighbours bring it, whatever is asked of them', async () => {
    const near = 'coOccurring(first: 2) { edges { papers node { name } } }';
    const query = `{ concept(slug: "lora") { slug name coOccurring(last: 1) { nodes { slug ${near} } } } }`;
    expect(await statementsOf(query)).toMatchObject({
      data: {
        concept: {
          slug: 'lora',
          name: 'LoRA',
          coOccurring: {
            nodes: [
              { slug: 't5', coOccurring: { edges: [{ papers: 1, node: { name: 'LoRA' } }] } },
            ],
          },
        },
      },
      statements: ['relations/strongest', 'relations/strongest-back'],
    });
  });

  it.each([
    ['has no neighbours', 'clip', { slug: 'clip' }],
    ['leads to another concept', 'adapter', { slug: 't5' }],
    ['leads nowhere', 'nothing', null],
  ])('is asked for after its neighbours where its slug %s', async (_, address, concept) => {
    const query = `{ concept(slug: "${address}") { slug coOccurring(first: 1) { nodes { slug } } } }`;
    const { data, statements } = await statementsOf(query);
    expect(data).toMatchObject({ concept });
    expect(statements).toContain('concepts/by-slug');
  });

  it.each([
    ['a field that needs more of it', 'slug aliases papers'],
    ['a filter that may leave out all of them', 'slug papers(where: { since: "2020" })'],
  ])('is asked for at once beside %s', async (_, fields) => {
    const { statements } = await statementsOf(`{ concept(slug: "lora") { ${fields} ${NAMED} } }`);
    expect(statements).toContain('concepts/by-slug');
  });

  it.each([
    ['leads to another concept', 'adapter', { slug: 't5', papers: { nodes: [{}, {}] } }],
    ['leads nowhere', 'nothing', null],
  ])('is asked for where its slug %s', async (_, address, concept) => {
    const query = `{ concept(slug: "${address}") { slug papers ${NAMED} } }`;
    const { data, statements } = await statementsOf(query);
    expect(data).toMatchObject({ concept });
    expect(statements).toContain('concepts/by-slug');
  });
});

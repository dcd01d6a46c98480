// Lists of papers read abstracts and mentions where something of them is asked for, and only there.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { createLoaders } from '../../src/graphql/loaders.ts';
import { wholePaper } from '../../src/graphql/paper-body.ts';
import type { PaperKey } from '../../src/model/paper.ts';
import { first, putPapers, uid } from '../graph/contract/harness.ts';
import { paperOf } from '../graph/papers.ts';
import { ask } from './ask.ts';

const READERS = [
  'findPapers',
  'findPaperHeads',
  'loadPapersOfConcepts',
  'loadPaperHeadsOfConcepts',
  'loadPapers',
] as const;

describe('a list of papers', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore('sqlite::memory:');
    await putPapers(store, [paperOf({ title: 'LoRA', mentions: ['LoRA'] })]);
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => store.close());

  /** The answer, and the methods by which its papers were read. */
  async function readBy(query: string) {
    const spies = READERS.map((name) => vi.spyOn(store, name));
    const data = JSON.stringify(await ask(store, query));
    const read = READERS.filter((_name, i) => spies[i]?.mock.calls.length === 1);
    vi.restoreAllMocks();
    return { data, read };
  }

  it.each([
    '{ papers { nodes { key title authors } edges { cursor node { id url } } totalCount } }',
    '{ papers(where: { categories: ["cs.CL"] }) { nodes { title } } }',
    '{ papers { ...P } } fragment P on QueryPapersConnection { nodes { ... on Node { id } } }',
  ])('without texts is read without them: %s', async (query) => {
    expect((await readBy(query)).read).toEqual(['findPaperHeads']);
  });

  it.each([
    '{ papers { nodes { abstract } } }',
    '{ papers { edges { node { mentions { role } } } } }',
    '{ papers { nodes { similar { score } } } }',
    '{ papers { nodes { abstract @include(if: true) } } }',
    '{ papers { ...P ...P } } fragment P on QueryPapersConnection { nodes { ...Q } } fragment Q on Paper { title abstract }',
  ])('with texts is read with them, and nothing is read again: %s', async (query) => {
    expect((await readBy(query)).read).toEqual(['findPapers']);
  });

  it('of a concept is read with its texts where a sentence of it is shown', async () => {
    const of = (selection: string) => `{ concept(slug: "lora") { papers { ${selection} } } }`;
    const heads = await readBy(of('edges { role count node { title } }'));
    expect(heads.read).toEqual(['loadPaperHeadsOfConcepts']);
    for (const selection of ['edges { evidence { sentence } }', 'edges { sentences { sentence } }'])
      expect(await readBy(of(selection))).toMatchObject({
        read: ['loadPapersOfConcepts'],
        data: expect.stringContaining('"LoRA."'),
      });
  });

  it('gives each paper its texts later, too, for all who ask at once', async () => {
    const { items } = await store.findPaperHeads({}, first(5));
    const [head = expect.fail('There is one paper.')] = items.map(({ node }) => node);
    expect(head).not.toHaveProperty('abstract');
    const loaders = createLoaders(store);
    const spy = vi.spyOn(store, 'loadPapers');
    const whole = await Promise.all([wholePaper(head, loaders), wholePaper(head, loaders)]);
    expect(whole).toMatchObject([head, { abstract: 'LoRA.', mentions: [{ surface: 'LoRA' }] }]);
    expect(spy).toHaveBeenCalledTimes(1);
    const gone = { ...head, key: 'arxiv:none' as PaperKey };
    await expect(wholePaper(gone, loaders)).rejects.toThrow('arxiv:none has gone');
  });

  it('names the concept it is a list of', async () => {
    const [page] = await store.loadPaperHeadsOfConcepts([uid('LoRA')], {}, first(5));
    expect(page?.items.map(({ node }) => [node.paper.title, node.count])).toEqual([['LoRA', 1]]);
  });
});

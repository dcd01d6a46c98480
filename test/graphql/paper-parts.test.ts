// Lists of papers read abstracts and mentions where something made of them is asked for, and only there.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { createLoaders } from '../../src/graphql/loaders.ts';
import { withLoadedAbstract, withLoadedMentions } from '../../src/graphql/paper-parts.ts';
import type { PaperKey } from '../../src/model/paper.ts';
import { first, putPapers } from '../graph/contract/harness.ts';
import { paperOf } from '../graph/papers.ts';
import { ask } from './ask.ts';

const NOTHING = { withAbstracts: false, withMentions: false, withConcepts: false };
const MENTIONS = { ...NOTHING, withMentions: true };
const NAMED = { ...MENTIONS, withConcepts: true };
const ABSTRACTS = { ...NOTHING, withAbstracts: true };
const ALL = { ...MENTIONS, withAbstracts: true };

describe('a list of papers', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore('sqlite::memory:');
    await putPapers(store, [paperOf({ title: 'LoRA', mentions: ['LoRA'] })]);
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => store.close());

  /** The answer, and with which parts papers were read by lists; none may be loaded again by key. */
  async function readBy(query: string) {
    const all = vi.spyOn(store, 'findListedPapers');
    const ofConcept = vi.spyOn(store, 'loadPapersOfConcepts');
    const byKey = vi.spyOn(store, 'loadPapers');
    const data = JSON.stringify(await ask(store, query));
    expect(byKey).not.toHaveBeenCalled();
    const read = [...all.mock.calls.map((given) => given[2])];
    return { data, read: [...read, ...ofConcept.mock.calls.map((given) => given[3])] };
  }

  it.each([
    [NOTHING, 'nodes { key title authors } edges { cursor node { id url } } totalCount'],
    [ABSTRACTS, 'nodes { abstract @include(if: true) }'],
    [ABSTRACTS, 'edges { node { ... on Paper { abstract } } }'],
    [MENTIONS, 'edges { node { mentions { role paper { title } } } }'],
    [NAMED, 'edges { node { mentions { role concept { name } paper { title } } } }'],
    [NAMED, 'nodes { ... on Paper { mentions { ... on Mention { concept { name } } } } }'],
    [MENTIONS, 'nodes { similar { score } }'],
    [ALL, 'nodes { mentions { evidence { sentence } } }'],
    [ALL, 'nodes { mentions { paper { abstract } } }'],
  ])('is read with %o for { %s }', async (parts, selection) => {
    expect((await readBy(`{ papers { ${selection} } }`)).read).toEqual([parts]);
  });

  it('is read by what its fragments select, however often they are spread', async () => {
    const spread = (fields: string) =>
      `{ papers { ...P ...P } } fragment P on QueryPapersConnection { nodes { ...Q ...Q } } fragment Q on Paper { ${fields} }`;
    expect((await readBy(spread('title'))).read).toEqual([NOTHING]);
    vi.restoreAllMocks();
    const texts = spread('mentions { sentences { sentence } }');
    expect((await readBy(texts)).read).toEqual([ALL]);
  });

  it('that is filtered is read with no more', async () => {
    const query = '{ papers(where: { categories: ["cs.CL"] }) { nodes { title } } }';
    expect((await readBy(query)).read).toEqual([NOTHING]);
  });

  it.each([
    [NOTHING, 'edges { role count confidence node { title } }', '"LoRA"'],
    [NAMED, 'nodes { mentions { concept { slug } } }', '"lora"'],
    [MENTIONS, 'edges { concept { slug } node { mentions { role } } }', '"lora"'],
    [ALL, 'edges { evidence { sentence } }', '"LoRA."'],
    [ALL, 'edges { sentences { sentence } }', '"LoRA."'],
  ])('of a concept is read with %o for { %s }', async (parts, selection, shown) => {
    const { data, read } = await readBy(`{ concept(slug: "lora") { papers { ${selection} } } }`);
    expect(read).toEqual([parts]);
    expect(data).toContain(shown);
  });

  it('gives each paper what was left out later, too, for all who ask at once', async () => {
    const { items } = await store.findListedPapers({}, first(5), NOTHING);
    const [head = expect.fail('There is one paper.')] = items.map(({ node }) => node);
    const loaders = createLoaders(store);
    const byKey = vi.spyOn(store, 'loadPapers');
    const [whole, abstract] = await Promise.all([
      withLoadedMentions(head, loaders, (paper) => paper),
      withLoadedAbstract(head, loaders, (paper) => paper.abstract),
    ]);
    expect(whole).toMatchObject({ ...head, abstract, mentions: [{ surface: 'LoRA' }] });
    expect(abstract).toBe('LoRA.');
    expect(withLoadedAbstract(whole, loaders, (paper) => paper.abstract)).toBe('LoRA.');
    expect(byKey).toHaveBeenCalledTimes(1);
    const gone = { ...head, key: 'arxiv:none' as PaperKey };
    const naming = withLoadedMentions(gone, loaders, (paper) => paper);
    await expect(naming).rejects.toThrow('arxiv:none has gone');
  });
});

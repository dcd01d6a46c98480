// What is asked of a concept goes to the store together with the question which concept it is.
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import { createService } from '../../src/server/service.ts';
import { putPapers } from '../graph/contract/harness.ts';
import { paperOf } from '../graph/papers.ts';
import { arrangeHere, LORA_ONLY } from './ask.ts';

const LISTS = 'papers(first: 1) { nodes { title } } coOccurring(first: 1) { nodes { slug } }';

describe('a concept asked for by its slug', () => {
  it('is looked up while its lists are, and each is asked once', async () => {
    const asked: string[] = [];
    const waves: string[][] = [];
    const observer = {
      roundTrip: (names: readonly string[]) => {
        if (asked.length === 0) setImmediate(() => waves.push([...asked]));
        asked.push(...names);
      },
    };
    const store = await openStore('sqlite::memory:', { observer });
    await putPapers(store, [paperOf({ title: 'One', on: '2024-05', mentions: ['LoRA', 'T5'] })]);
    const tools = { store, extractor: LORA_ONLY, arrange: arrangeHere };
    const service = createService(tools, { profile: 'development', log: console.error });
    const answer = async (query: string) => {
      asked.length = 0;
      waves.length = 0;
      const response = await service.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return await response.json();
    };
    const concept = {
      papers: { nodes: [{ title: 'One' }] },
      coOccurring: { nodes: [{ slug: 't5' }] },
    };
    expect(await answer(`{ concept(slug: "lora") { ${LISTS} } }`)).toEqual({ data: { concept } });
    expect(asked.toSorted()).toEqual(['concepts/by-slug', 'mentions/page', 'relations/strongest']);
    expect(waves[0]?.toSorted()).toEqual(asked.toSorted());
    expect(await answer(`{ concept(slug: "LoRA") { ${LISTS} } }`)).toEqual({ data: { concept } });
    await store.close();
  });
});
